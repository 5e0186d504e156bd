package dev.evolscope.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which conversations are meant: OR within a facet, AND between facets. The same parameters in
 * every page and in the API.
 *
 * @param choices in order of the parameters; a facet without choices is absent
 * @param every facets of which a conversation has to have all wanted values and not one of them;
 *     such as may have {@linkplain Facet#several several} and have a wanted value
 */
public record Filters(Map<Facet, List<Choice>> choices, Set<Facet> every) {

  /** Names of all parameters that {@link #parse} reads. */
  public static final List<String> PARAMETERS =
      Arrays.stream(Facet.values())
          .flatMap(
              facet ->
                  facet.several()
                      ? Stream.of(facet.parameter(), facet.matchParameter())
                      : Stream.of(facet.parameter()))
          .toList();

  /** Everything. */
  public static final Filters NONE = new Filters(Map.of());

  /**
   * One wanted or unwanted value.
   *
   * @param value escaped as in {@link Facet#escape}, so that {@code (none)} means "without a value"
   * @param excluded whether conversations with it are left out
   */
  public record Choice(String value, boolean excluded) {

    /** A parameter's text, where a leading {@code !} excludes. */
    public static Choice parse(String text) {
      return text.startsWith("!") ? new Choice(text.substring(1), true) : new Choice(text, false);
    }

    /** The parameter's text. */
    public String text() {
      return excluded ? "!" + value : value;
    }
  }

  /** How many of a facet's wanted values a conversation has to have. */
  public enum Match {
    ANY,
    ALL;

    /** The parameter's texts. */
    public static final List<String> LABELS = Arrays.stream(values()).map(Match::label).toList();

    /** The parameter's text. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Filters {
    EnumMap<Facet, List<Choice>> copy = new EnumMap<>(Facet.class);
    choices.forEach(
        (facet, list) -> {
          if (!list.isEmpty()) {
            copy.put(facet, list.stream().distinct().toList());
          }
        });
    choices = copy;
    every =
        every.stream()
            .filter(facet -> facet.several() && anyWanted(copy.getOrDefault(facet, List.of())))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** One of a facet's wanted values is enough, in each facet. */
  public Filters(Map<Facet, List<Choice>> choices) {
    this(choices, Set.of());
  }

  private static boolean anyWanted(List<Choice> choices) {
    return choices.stream().anyMatch(choice -> !choice.excluded());
  }

  /** Reads the facets among the parameters; others are not looked at. */
  public static Filters parse(Map<String, ? extends Collection<String>> parameters) {
    EnumMap<Facet, List<Choice>> choices = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Collection<String> texts = parameters.get(facet.parameter());
      if (texts != null) {
        choices.put(facet, texts.stream().map(Choice::parse).toList());
      }
    }
    return new Filters(choices, every(parameters));
  }

  private static Set<Facet> every(Map<String, ? extends Collection<String>> parameters) {
    return Arrays.stream(Facet.values())
        .filter(
            facet -> {
              Collection<String> match = parameters.get(facet.matchParameter());
              return match != null && match.contains(Match.ALL.label());
            })
        .collect(Collectors.toSet());
  }

  /** The parameters that {@link #parse} reads as this. */
  public SequencedMap<String, List<String>> parameters() {
    SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
    choices.forEach(
        (facet, list) -> {
          parameters.put(facet.parameter(), list.stream().map(Choice::text).toList());
          if (every.contains(facet)) {
            parameters.put(facet.matchParameter(), List.of(Match.ALL.label()));
          }
        });
    return parameters;
  }

  /** Whether any or all wanted values of a facet are asked for. */
  public Match match(Facet facet) {
    return every.contains(facet) ? Match.ALL : Match.ANY;
  }

  /** The choices of a facet, possibly none. */
  public List<Choice> of(Facet facet) {
    return choices.getOrDefault(facet, List.of());
  }

  /** Whether everything is meant. */
  public boolean isEmpty() {
    return choices.isEmpty();
  }

  /**
   * These filters with the choice added, or taken away where it is there already; its opposite
   * gives way.
   */
  public Filters toggle(Facet facet, Choice choice) {
    List<Choice> list = new ArrayList<>(of(facet));
    boolean had = list.remove(choice);
    list.removeIf(other -> other.value().equals(choice.value()));
    if (!had) {
      list.add(choice);
    }
    return with(facet, list);
  }

  /** These filters with other choices for one facet. */
  public Filters with(Facet facet, List<Choice> list) {
    EnumMap<Facet, List<Choice>> copy = new EnumMap<>(Facet.class);
    copy.putAll(choices);
    copy.put(facet, list);
    return new Filters(copy, every);
  }

  /** These filters with any or all wanted values of a facet asked for. */
  public Filters with(Facet facet, Match match) {
    Set<Facet> other = EnumSet.noneOf(Facet.class);
    other.addAll(every);
    if (match == Match.ALL) {
      other.add(facet);
    } else {
      other.remove(facet);
    }
    return new Filters(choices, other);
  }

  /**
   * Those of the conversations meant that have a value. Other wanted values give way where any of
   * them would do; where a conversation may have several, what is left out stays so.
   *
   * @param value escaped as in {@link Facet#escape}, or {@link Facet#NONE}
   */
  public Filters having(Facet facet, String value) {
    List<Choice> list = new ArrayList<>(List.of(new Choice(value, false)));
    of(facet).stream()
        .filter(choice -> choice.excluded() ? facet.several() : every.contains(facet))
        .forEach(list::add);
    return with(facet, list);
  }
}

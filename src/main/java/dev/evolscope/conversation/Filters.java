package dev.evolscope.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * Which conversations are meant: OR within a facet, AND between facets. The same parameters in
 * every page and in the API.
 *
 * @param choices in order of the parameters; a facet without choices is absent
 */
public record Filters(Map<Facet, List<Choice>> choices) {

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

  public Filters {
    EnumMap<Facet, List<Choice>> copy = new EnumMap<>(Facet.class);
    choices.forEach(
        (facet, list) -> {
          if (!list.isEmpty()) {
            copy.put(facet, list.stream().distinct().toList());
          }
        });
    choices = copy;
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
    return new Filters(choices);
  }

  /** The parameters that {@link #parse} reads as this. */
  public SequencedMap<String, List<String>> parameters() {
    SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
    choices.forEach(
        (facet, list) ->
            parameters.put(facet.parameter(), list.stream().map(Choice::text).toList()));
    return parameters;
  }

  /** The choices of a facet, possibly none. */
  public List<Choice> of(Facet facet) {
    return choices.getOrDefault(facet, List.of());
  }

  /**
   * Why a filter can never match.
   *
   * @param message quotes the value and says what is allowed
   */
  public record Problem(String parameter, String message) {}

  /**
   * The first value that no conversation can have: a stage, resource class or number of turns that
   * does not exist.
   */
  public Optional<Problem> problem() {
    for (Map.Entry<Facet, List<Choice>> facet : choices.entrySet()) {
      for (Choice choice : facet.getValue()) {
        Optional<String> allowed = allowedInstead(facet.getKey(), choice.value());
        if (allowed.isPresent()) {
          return Optional.of(
              new Problem(
                  facet.getKey().parameter(),
                  "\"%s\" is not allowed; allowed: %s".formatted(choice.value(), allowed.get())));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> allowedInstead(Facet facet, String value) {
    return switch (facet) {
      case STAGE -> instead(Arrays.stream(Stage.values()).map(Stage::label), value);
      case RESOURCE -> instead(Arrays.stream(Resource.values()).map(Resource::label), value);
      case TURNS, PROMPT_LENGTH, REPLY_LENGTH ->
          TurnRange.parse(value).isPresent()
              ? Optional.empty()
              : Optional.of("a number, or a range such as 2..5");
      default -> Optional.empty();
    };
  }

  private static Optional<String> instead(Stream<String> allowed, String value) {
    List<String> labels = allowed.toList();
    return labels.contains(value) || value.equals(Facet.NONE)
        ? Optional.empty()
        : Optional.of(String.join(", ", labels));
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
    return new Filters(copy);
  }
}

package dev.evolscope.api;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.FilterProblem;
import dev.evolscope.conversation.Filters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a call, each of them known, or a {@link BadParameterException} that names the
 * one that is not.
 */
final class Parameters {
  private final Map<String, List<String>> values;

  private Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /** Parameters of a call that takes these and no filters. */
  static Parameters only(Map<String, List<String>> values, String... allowed) {
    return check(values, new TreeSet<>(Arrays.asList(allowed)));
  }

  /** Parameters of a call that takes these, the query and the filters. */
  static Parameters withFilters(Map<String, List<String>> values, String... allowed) {
    Set<String> names = new TreeSet<>(Arrays.asList(allowed));
    names.add("q");
    names.addAll(Filters.PARAMETERS);
    return check(values, names);
  }

  private static Parameters check(Map<String, List<String>> values, Set<String> allowed) {
    for (String name : values.keySet()) {
      if (!allowed.contains(name)) {
        throw new BadParameterException(
            name, "unknown parameter; this call takes " + String.join(", ", allowed));
      }
    }
    return new Parameters(values);
  }

  /** The filters; a value that no conversation can have is refused. */
  Filters filters() {
    FilterProblem.of(values)
        .ifPresent(
            problem -> {
              throw new BadParameterException(problem.parameter(), problem.message());
            });
    return Filters.parse(values);
  }

  /** The one value of a parameter, or the other text where it is absent. */
  String text(String name, String otherwise) {
    String value = optional(name);
    return value == null ? otherwise : value;
  }

  @Nullable String optional(String name) {
    List<String> given = values.getOrDefault(name, List.of());
    if (given.size() > 1) {
      throw new BadParameterException(name, "may be given once, not " + given.size() + " times");
    }
    return given.isEmpty() ? null : given.getFirst();
  }

  /**
   * The facet that a parameter names, as facets are called in filters; empty where it is absent.
   */
  Optional<Facet> facet(String name) {
    String text = optional(name);
    if (text == null) {
      return Optional.empty();
    }
    Optional<Facet> facet = Facet.ofParameter(text).filter(Facet::counted);
    if (facet.isEmpty()) {
      throw new BadParameterException(
          name,
          "\"%s\" is none of %s"
              .formatted(
                  Quoted.of(text),
                  Arrays.stream(Facet.values())
                      .filter(Facet::counted)
                      .map(Facet::parameter)
                      .collect(Collectors.joining(", "))));
    }
    return facet;
  }

  /** Whether a parameter is true; false where it is absent. */
  boolean flag(String name) {
    String text = text(name, "false");
    if (!text.equals("true") && !text.equals("false")) {
      throw new BadParameterException(
          name, "\"%s\" is neither true nor false".formatted(Quoted.of(text)));
    }
    return text.equals("true");
  }

  /** A whole number within bounds. */
  int number(String name, int otherwise, int least, int most) {
    String text = optional(name);
    if (text == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new BadParameterException(
        name, "\"%s\" is not a whole number from %d to %d".formatted(text, least, most));
  }

  /** One of an enum's constants, written in lower case. */
  <E extends Enum<E>> E oneOf(String name, Class<E> type, E otherwise) {
    String text = optional(name);
    if (text == null) {
      return otherwise;
    }
    List<String> names = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String label = constant.name().toLowerCase(Locale.ROOT);
      if (label.equals(text)) {
        return constant;
      }
      names.add(label);
    }
    throw new BadParameterException(
        name, "\"%s\" is none of %s".formatted(text, String.join(", ", names)));
  }
}

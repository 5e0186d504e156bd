package dev.evolscope.conversation;

import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.conversation.Filters.Match;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why filters can never match what they were meant to.
 *
 * @param message quotes the value and says what is allowed
 */
public record FilterProblem(String parameter, String message) {

  /**
   * The first text that makes no sense among the parameters that {@link Filters#parse} reads: a
   * stage, resource class or number of turns that does not exist, or neither any nor all.
   */
  public static Optional<FilterProblem> of(Map<String, ? extends Collection<String>> parameters) {
    for (Facet facet : Facet.values()) {
      Collection<String> match = parameters.get(facet.matchParameter());
      if (match != null && !(match.size() == 1 && Match.LABELS.containsAll(match))) {
        return Optional.of(
            of(
                facet.matchParameter(),
                String.join("\", \"", match),
                String.join(" or ", Match.LABELS)));
      }
    }
    return of(Filters.parse(parameters));
  }

  private static Optional<FilterProblem> of(Filters filters) {
    for (Map.Entry<Facet, List<Choice>> facet : filters.choices().entrySet()) {
      for (Choice choice : facet.getValue()) {
        Optional<String> allowed = allowedInstead(facet.getKey(), choice.value());
        if (allowed.isPresent()) {
          return Optional.of(of(facet.getKey().parameter(), choice.value(), allowed.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static FilterProblem of(String parameter, String value, String allowed) {
    return new FilterProblem(
        parameter, "\"%s\" is not allowed; allowed: %s".formatted(value, allowed));
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
}

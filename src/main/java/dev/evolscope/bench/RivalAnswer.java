package dev.evolscope.bench;

import dev.evolscope.conversation.Facet;
import java.util.List;
import java.util.Map;

/**
 * What an engine answered.
 *
 * @param millis from asking until the whole answer was there
 * @param facets count of each value above 0, by the facet's parameter and value
 * @param ids source ids of the best 20, best first
 */
record RivalAnswer(
    double millis, long total, Map<String, Map<String, Long>> facets, List<String> ids) {
  /** Ids that are asked for. */
  static final int PAGE = 20;

  /** The facets that are counted: those of one value a row, so that a column holds them. */
  static final List<Facet> FACETS =
      List.of(Facet.LANGUAGE, Facet.TASK, Facet.STAGE, Facet.TASK_EVOL, Facet.TURNS, Facet.SCRIPT);

  /** How many facet values do not have the count that they have in the other answer. */
  long valuesUnlike(RivalAnswer other) {
    return FACETS.stream()
        .map(Facet::parameter)
        .mapToLong(facet -> unlike(of(facet), other.of(facet)))
        .sum();
  }

  private Map<String, Long> of(String facet) {
    return facets.getOrDefault(facet, Map.of());
  }

  private static long unlike(Map<String, Long> ours, Map<String, Long> theirs) {
    long different =
        ours.entrySet().stream().filter(e -> !e.getValue().equals(theirs.get(e.getKey()))).count();
    return different + theirs.keySet().stream().filter(value -> !ours.containsKey(value)).count();
  }
}

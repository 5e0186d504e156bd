package dev.evolscope.search;

import dev.evolscope.conversation.Facet;
import java.util.List;
import java.util.Map;

/**
 * Figures of the conversations that a query and filters select.
 *
 * @param values exact count of conversations by value, for every facet, most frequent first; a
 *     multi-valued facet counts a conversation under each value
 * @param groups the figures of each value of one facet, most conversations first; empty where none
 *     was asked for
 */
public record Statistics(Spread all, Map<Facet, List<FacetValue>> values, List<Group> groups) {

  /**
   * The conversations that have a value.
   *
   * @param value escaped as {@link dev.evolscope.conversation.Facet#escape} does
   */
  public record Group(String value, Spread spread) {}

  /** The counts of a facet's values. */
  public List<FacetValue> of(Facet facet) {
    return values.getOrDefault(facet, List.of());
  }

  /** How many values other than "none" a facet has. */
  public long distinct(Facet facet) {
    return FacetValue.distinct(of(facet));
  }
}

package dev.evolscope.search;

import dev.evolscope.conversation.Facet;
import java.util.List;
import java.util.Map;

/**
 * Figures of the conversations that a query and filters select. Lengths are in graphemes.
 *
 * @param messages of every role
 * @param values exact count of conversations by value, for every facet, most frequent first; a
 *     multi-valued facet counts a conversation under each value
 * @param turns number of user messages of a conversation
 * @param promptLength of the first user message; conversations without one are not in it
 * @param replyLength of every assistant message
 */
public record Statistics(
    long conversations,
    long messages,
    Map<Facet, List<FacetValue>> values,
    Distribution turns,
    Distribution promptLength,
    Distribution replyLength) {

  /** The counts of a facet's values. */
  public List<FacetValue> of(Facet facet) {
    return values.getOrDefault(facet, List.of());
  }

  /** How many values other than "none" a facet has. */
  public long distinct(Facet facet) {
    return FacetValue.distinct(of(facet));
  }
}

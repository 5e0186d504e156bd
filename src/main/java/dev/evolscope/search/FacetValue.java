package dev.evolscope.search;

import dev.evolscope.conversation.Facet;
import java.util.List;

/**
 * A value of a facet with its exact count of distinct conversations.
 *
 * @param value escaped as {@link dev.evolscope.conversation.Facet#escape} does
 * @param selected whether the request asked for it
 * @param excluded whether the request asked for everything but it
 */
public record FacetValue(String value, long count, boolean selected, boolean excluded) {

  /** How many values other than "none" a facet's conversations have. */
  public static long distinct(List<FacetValue> values) {
    return values.stream().filter(v -> v.count() > 0 && !v.value().equals(Facet.NONE)).count();
  }
}

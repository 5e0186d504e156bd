package dev.evolscope.search;

import dev.evolscope.conversation.Filters;
import org.jspecify.annotations.Nullable;

/**
 * What to search.
 *
 * @param query as typed; blank finds everything
 * @param size hits at the most, 0 to 100
 * @param after the cursor of the page before; null for the first page
 */
public record SearchRequest(
    String query, Filters filters, Sorting sorting, int size, @Nullable String after) {

  /** Largest page. */
  public static final int MAX_SIZE = 100;

  public SearchRequest {
    if (size < 0 || size > MAX_SIZE) {
      throw new IllegalArgumentException("size " + size + " is not within 0 to " + MAX_SIZE);
    }
  }
}

package dev.evolscope.search;

/** Finds conversations. */
public interface ConversationSearch {
  /**
   * Searches.
   *
   * @throws InvalidCursorException if {@code after} is no cursor of this search
   * @throws ExpiredCursorException if what the cursor saw is no longer kept
   */
  SearchResult search(SearchRequest request);
}

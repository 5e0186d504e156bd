package dev.evolscope.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Other spellings for a search that found nothing, or that one of its alternatives did not help.
 */
final class Suggestions {
  private Suggestions() {}

  /**
   * What else to search for.
   *
   * @param total what the request found; only where it is 0, or the query has alternatives, can a
   *     word be in no conversation
   */
  static List<Suggestion> of(
      SearchRequest request, long total, IndexSchema schema, Snapshot snapshot) throws IOException {
    boolean first = request.after() == null && request.size() > 0;
    boolean possible = total == 0 || request.query().contains("OR");
    if (!first || !possible || request.query().isBlank()) {
      return List.of();
    }
    List<Suggestion> suggestions = new ArrayList<>();
    for (String query : new Spelling(schema, snapshot.searcher()).of(request.query())) {
      long found = count(query, request, schema, snapshot);
      if (found > 0) {
        suggestions.add(new Suggestion(query, found));
      }
    }
    return List.copyOf(suggestions);
  }

  private static long count(
      String query, SearchRequest request, IndexSchema schema, Snapshot snapshot)
      throws IOException {
    return snapshot.searcher().count(SelectedFacets.of(query, request.filters(), schema, snapshot));
  }
}

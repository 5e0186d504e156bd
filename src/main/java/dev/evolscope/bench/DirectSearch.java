package dev.evolscope.bench;

import dev.evolscope.conversation.Filters;
import dev.evolscope.search.ConversationSearch;
import dev.evolscope.search.SearchRequest;
import dev.evolscope.search.SearchResult;
import dev.evolscope.search.Sorting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same searches as {@link HttpSearch} makes, called in this process: no HTTP, no JSON. */
final class DirectSearch {
  private static final int PAGE = 20;

  private final ConversationSearch search;
  private int asked;

  DirectSearch(ConversationSearch search) {
    this.search = search;
  }

  /** Milliseconds of each call. */
  List<Double> measure(QueryKind kind, int times) {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      QueryKind question = kind.inOtherWords(asked++);
      String after = null;
      for (int page = 0; page < kind.pages() && (page == 0 || after != null); page++) {
        after = page(question, after, millis);
      }
    }
    return millis;
  }

  private @Nullable String page(QueryKind kind, @Nullable String after, List<Double> millis) {
    String query = String.join(" ", kind.parameters().getOrDefault("q", List.of()));
    SearchRequest request =
        new SearchRequest(query, Filters.parse(kind.parameters()), Sorting.RELEVANCE, PAGE, after);
    long start = System.nanoTime();
    SearchResult result = search.search(request);
    millis.add((System.nanoTime() - start) / 1e6);
    return result.next();
  }
}

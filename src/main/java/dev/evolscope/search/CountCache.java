package dev.evolscope.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.evolscope.conversation.Facet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * Totals and facet counts of the latest searches. They belong to a commit and to what was flagged
 * at the time, neither of which ever changes, so that they are exact however old they are; counting
 * every facet of every conversation is most of what the first page of a large result costs, and the
 * pages behind it need the same counts.
 */
final class CountCache {
  /** Facet values that are kept in all, some 100 bytes each. */
  private static final long MOST_VALUES = 300_000;

  private final Cache<Key, Counts> counts =
      Caffeine.newBuilder()
          .maximumWeight(MOST_VALUES)
          .weigher((Key key, Counts value) -> value.weight() + key.query().length() / 100)
          .build();

  private record Key(
      IndexReader.CacheKey commit, long flags, String query, Map<String, List<String>> filters) {}

  /**
   * What a search counted.
   *
   * @param total of conversations
   */
  record Counts(long total, Map<Facet, List<FacetValue>> facets) {
    private int weight() {
      return 1 + facets.values().stream().mapToInt(List::size).sum();
    }
  }

  @Nullable Counts get(Snapshot snapshot, SearchRequest request) {
    return counts.getIfPresent(key(snapshot, request));
  }

  void put(Snapshot snapshot, SearchRequest request, Counts counted) {
    counts.put(key(snapshot, request), counted);
  }

  private static Key key(Snapshot snapshot, SearchRequest request) {
    IndexReader.CacheHelper commit = snapshot.searcher().getIndexReader().getReaderCacheHelper();
    return new Key(
        commit.getKey(),
        snapshot.flags().revision(),
        request.query(),
        request.filters().parameters());
  }
}

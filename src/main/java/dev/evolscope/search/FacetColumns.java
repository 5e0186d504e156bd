package dev.evolscope.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.evolscope.conversation.Facet;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;

/**
 * Facets as columns, kept for as long as their commit is open and there is room: making one reads
 * every document, which costs more than all that is counted with it.
 */
final class FacetColumns {
  /** A facet of 2,000,000 conversations takes 2 to 8 MB. */
  private static final long MOST_BYTES = 32 << 20;

  private final Cache<Key, FacetColumn> columns =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Key key, FacetColumn column) -> (int) Math.min(column.bytes(), MOST_BYTES))
          .build();

  private record Key(IndexReader.CacheKey commit, Facet facet) {}

  FacetColumn of(Facet facet, SortedSetDocValuesReaderState state) throws IOException {
    IndexReader.CacheHelper commit = state.getReader().getReaderCacheHelper();
    try {
      return columns.get(
          new Key(commit.getKey(), facet),
          key -> {
            commit.addClosedListener(closed -> columns.invalidate(new Key(closed, facet)));
            return read(facet, state);
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static FacetColumn read(Facet facet, SortedSetDocValuesReaderState state) {
    try {
      return FacetColumn.read(facet, state);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

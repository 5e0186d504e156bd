package dev.evolscope.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** Facet ordinals of every open reader: costly to make, so one for all searches of a commit. */
final class FacetStates {
  private final IndexSchema schema;
  private final Map<IndexReader.CacheKey, SortedSetDocValuesReaderState> states =
      new ConcurrentHashMap<>();

  FacetStates(IndexSchema schema) {
    this.schema = schema;
  }

  /** The ordinals of a reader; null where it has no documents. */
  @Nullable SortedSetDocValuesReaderState of(IndexReader reader) throws IOException {
    if (reader.numDocs() == 0) {
      return null;
    }
    IndexReader.CacheHelper cache = reader.getReaderCacheHelper();
    try {
      return states.computeIfAbsent(
          cache.getKey(),
          key -> {
            cache.addClosedListener(states::remove);
            return make(reader);
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private SortedSetDocValuesReaderState make(IndexReader reader) {
    try {
      return new DefaultSortedSetDocValuesReaderState(reader, schema.facets);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

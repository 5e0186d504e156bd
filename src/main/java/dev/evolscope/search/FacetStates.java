package dev.evolscope.search;

import java.io.IOException;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** Facet ordinals of every open reader: costly to make, so one for all searches of a commit. */
final class FacetStates {
  private final IndexSchema schema;
  private final PerCommit<SortedSetDocValuesReaderState> states = new PerCommit<>();

  FacetStates(IndexSchema schema) {
    this.schema = schema;
  }

  /** The ordinals of a reader; null where it has no documents. */
  @Nullable SortedSetDocValuesReaderState of(IndexReader reader) throws IOException {
    return reader.numDocs() == 0
        ? null
        : states.of(reader, () -> new DefaultSortedSetDocValuesReaderState(reader, schema.facets));
  }
}

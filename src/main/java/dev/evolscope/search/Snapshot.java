package dev.evolscope.search;

import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * What one commit shows.
 *
 * @param state facet ordinals; null while the index is empty
 */
record Snapshot(IndexSearcher searcher, @Nullable SortedSetDocValuesReaderState state) {}

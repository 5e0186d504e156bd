package dev.evolscope.search;

import dev.evolscope.search.FacetColumn.Flagged;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * What one commit shows.
 *
 * @param state facet ordinals; null while the index is empty
 * @param flags of row versions, at the time of asking or as a cursor saw them
 * @param flagged the same by document
 */
record Snapshot(
    IndexSearcher searcher,
    @Nullable SortedSetDocValuesReaderState state,
    Flags flags,
    Flagged flagged) {}

package dev.evolscope.search;

import dev.evolscope.conversation.Facet;
import dev.evolscope.search.FacetColumn.Flagged;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/**
 * Facet counts in which a facet's own selection does not hide its other values, exact in an index
 * with deletions too. Lucene 10.5 has three ways to score; the one for several sparse facets
 * forgets to leave deleted documents out where the rarest facet alone does not match, and counts
 * them under that facet. Where there are deletions the way that starts from the query is taken.
 * Findings stand beside the index and are counted here. For one search.
 */
final class LiveSideways extends DrillSideways {
  private final boolean deletions;
  private final Flagged column;
  private final Map<String, Long> flagged = new HashMap<>();

  LiveSideways(Snapshot snapshot, IndexSchema schema) {
    super(snapshot.searcher(), schema.facets, snapshot.state());
    this.deletions = snapshot.searcher().getIndexReader().hasDeletions();
    this.column = snapshot.flagged();
  }

  @Override
  protected boolean scoreSubDocsAtOnce() {
    return deletions;
  }

  /** What the search counted by findings, by label. */
  Map<String, Long> flagged() {
    return flagged;
  }

  @Override
  protected Facets buildFacetsResult(
      FacetsCollector drillDowns,
      FacetsCollector @Nullable [] drillSideways,
      String @Nullable [] drillSidewaysDims)
      throws IOException {
    int place =
        drillSidewaysDims == null
            ? -1
            : Arrays.asList(drillSidewaysDims).indexOf(Facet.FINDING.parameter());
    count(drillSideways == null || place < 0 ? drillDowns : drillSideways[place]);
    return super.buildFacetsResult(drillDowns, drillSideways, drillSidewaysDims);
  }

  private void count(FacetsCollector matching) throws IOException {
    long[] counts = new long[column.size()];
    for (MatchingDocs segment : matching.getMatchingDocs()) {
      DocIdSetIterator documents = segment.bits().iterator();
      if (documents == null) {
        continue;
      }
      int base = segment.context().docBase;
      for (int i = documents.nextDoc();
          i != DocIdSetIterator.NO_MORE_DOCS;
          i = documents.nextDoc()) {
        column.forEach(base + i, value -> counts[value]++);
      }
    }
    for (int value = 0; value < counts.length; value++) {
      if (counts[value] > 0) {
        flagged.put(column.label(value), counts[value]);
      }
    }
  }
}

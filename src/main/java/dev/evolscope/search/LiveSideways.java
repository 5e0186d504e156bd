package dev.evolscope.search;

import dev.evolscope.conversation.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * Facet counts in which a facet's own selection does not hide its other values, exact in an index
 * with deletions too. Lucene 10.5 has three ways to score; the one for several sparse facets
 * forgets to leave deleted documents out where the rarest facet alone does not match, and counts
 * them under that facet. Where there are deletions the way that starts from the query is taken.
 * Findings stand beside the index and are counted here. For one search.
 */
final class LiveSideways extends DrillSideways {
  private final boolean deletions;
  private final Map<Facet, FacetColumn> columns;

  LiveSideways(Snapshot snapshot, IndexSchema schema, Map<Facet, FacetColumn> columns) {
    super(snapshot.searcher(), schema.facets, snapshot.state());
    this.deletions = snapshot.searcher().getIndexReader().hasDeletions();
    this.columns = columns;
  }

  /**
   * What was found.
   *
   * @param counts of the values of each facet's column
   */
  record Found(TopFieldDocs top, Map<Facet, int[]> counts) {}

  /**
   * Finds the best and counts all.
   *
   * @param dimensions of the query, in its order
   */
  Found search(DrillDownQuery query, List<Facet> dimensions, TopFieldCollectorManager top)
      throws IOException {
    Map<Facet, FacetColumn> others = new EnumMap<>(columns);
    List<CollectorManager<FacetTally, FacetTally.Counts>> sideways = new ArrayList<>();
    for (Facet dimension : dimensions) {
      FacetColumn own = others.remove(dimension); // a facet that is not counted has none
      sideways.add(FacetTally.by(own == null ? Map.of() : Map.of(dimension, own)));
    }
    var both = new MultiCollectorManager(top, FacetTally.by(others));
    Result<Object[], FacetTally.Counts> found = search(query, both, sideways);
    Map<Facet, int[]> counts = new EnumMap<>(Facet.class);
    counts.putAll(((FacetTally.Counts) found.drillDownResult()[1]).of());
    if (!dimensions.isEmpty()) {
      found.drillSidewaysResults().forEach(own -> counts.putAll(own.of()));
    }
    return new Found((TopFieldDocs) found.drillDownResult()[0], counts);
  }

  @Override
  protected boolean scoreSubDocsAtOnce() {
    return deletions;
  }
}

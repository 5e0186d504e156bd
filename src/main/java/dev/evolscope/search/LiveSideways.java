package dev.evolscope.search;

import org.apache.lucene.facet.DrillSideways;

/**
 * Facet counts in which a facet's own selection does not hide its other values, exact in an index
 * with deletions too. Lucene 10.5 has three ways to score; the one for several sparse facets
 * forgets to leave deleted documents out where the rarest facet alone does not match, and counts
 * them under that facet. Where there are deletions the way that starts from the query is taken.
 */
final class LiveSideways extends DrillSideways {
  private final boolean deletions;

  LiveSideways(Snapshot snapshot, IndexSchema schema) {
    super(snapshot.searcher(), schema.facets, snapshot.state());
    this.deletions = snapshot.searcher().getIndexReader().hasDeletions();
  }

  @Override
  protected boolean scoreSubDocsAtOnce() {
    return deletions;
  }
}

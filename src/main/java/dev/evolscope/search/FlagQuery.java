package dev.evolscope.search;

import dev.evolscope.conversation.Facet;
import dev.evolscope.search.FacetColumn.Flagged;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** The documents that a check flags, or that none does. Holds for the commit of its column only. */
final class FlagQuery extends Query {
  /** To look into an array costs about as much as a simple comparison. */
  private static final float COST = 2;

  private final Flagged column;
  private final long mask;

  private FlagQuery(Flagged column, long mask) {
    this.column = column;
    this.mask = mask;
  }

  /**
   * The query of a facet's value.
   *
   * @param value id of a check, or {@link Facet#NONE}
   */
  static Query of(Flagged column, String value) {
    if (value.equals(Facet.NONE)) {
      return new FlagQuery(column, 0);
    }
    int bit = column.checks().indexOf(value);
    return bit < 0
        ? new MatchNoDocsQuery("no check is called so")
        : new FlagQuery(column, 1L << bit);
  }

  private boolean matches(int document) {
    long own = column.mask(document);
    return mask == 0 ? own == 0 : (own & mask) != 0;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        DocIdSetIterator all = DocIdSetIterator.all(leaf.reader().maxDoc());
        TwoPhaseIterator looking =
            new TwoPhaseIterator(all) {
              @Override
              public boolean matches() {
                return FlagQuery.this.matches(leaf.docBase + approximation.docID());
              }

              @Override
              public float matchCost() {
                return COST;
              }
            };
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), scoreMode, looking));
      }

      // The same segment has other flags at another time, and looking is cheap
      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return Facet.FINDING.parameter() + ":" + Long.toHexString(mask);
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // a column is of one commit: one that is equal is not it
  public boolean equals(Object other) {
    return sameClassAs(other)
        && ((FlagQuery) other).column == column
        && ((FlagQuery) other).mask == mask;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * classHash() + System.identityHashCode(column)) + Long.hashCode(mask);
  }
}

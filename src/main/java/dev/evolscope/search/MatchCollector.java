package dev.evolscope.search;

import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Marks every matching document of a commit. */
final class MatchCollector extends SimpleCollector {
  private final FixedBitSet documents;
  private int base;

  private MatchCollector(FixedBitSet documents) {
    this.documents = documents;
  }

  /** For searchers without threads of their own, which ask for one collector. */
  static CollectorManager<MatchCollector, FixedBitSet> collecting(int documents) {
    FixedBitSet found = new FixedBitSet(documents);
    return new CollectorManager<>() {
      @Override
      public MatchCollector newCollector() {
        return new MatchCollector(found);
      }

      @Override
      public FixedBitSet reduce(Collection<MatchCollector> collectors) {
        return found;
      }
    };
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) {
    base = leaf.docBase;
  }

  @Override
  public void collect(int document) {
    documents.set(base + document);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}

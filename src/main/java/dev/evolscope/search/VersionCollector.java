package dev.evolscope.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Gathers row version and source order of every matching document. */
final class VersionCollector extends SimpleCollector {
  final Longs versions = new Longs();
  final Longs orders = new Longs();

  private NumericDocValues versionOf = DocValues.emptyNumeric();
  private NumericDocValues orderOf = DocValues.emptyNumeric();

  /** For searchers without threads of their own, which ask for one collector. */
  static CollectorManager<VersionCollector, VersionCollector> collecting() {
    VersionCollector only = new VersionCollector();
    return new CollectorManager<>() {
      @Override
      public VersionCollector newCollector() {
        return only;
      }

      @Override
      public VersionCollector reduce(Collection<VersionCollector> collectors) {
        return only;
      }
    };
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    versionOf = DocValues.getNumeric(leaf.reader(), IndexSchema.VERSION_NUMBER);
    orderOf = DocValues.getNumeric(leaf.reader(), IndexSchema.ORDER);
  }

  @Override
  public void collect(int document) throws IOException {
    if (!versionOf.advanceExact(document) || !orderOf.advanceExact(document)) {
      throw new IllegalStateException("a document without a row version");
    }
    versions.add(versionOf.longValue());
    orders.add(orderOf.longValue());
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}

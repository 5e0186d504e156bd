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
  final Numbers versions = new Numbers();
  final Numbers orders = new Numbers();

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

  /** A list of longs that grows. */
  static final class Numbers {
    private long[] values = new long[64];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = java.util.Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    long[] toArray() {
      return java.util.Arrays.copyOf(values, size);
    }
  }
}

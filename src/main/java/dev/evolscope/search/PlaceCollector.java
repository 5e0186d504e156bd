package dev.evolscope.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a whole result for how many hits stand before a rank and which are next to it. The
 * hit of the rank's own order is told apart, with the key that it has here.
 */
final class PlaceCollector extends SimpleCollector {
  private final Sorting sorting;
  private final Rank middle;
  private @Nullable Rank own;
  private @Nullable Rank previous;
  private @Nullable Rank next;
  private long before;
  private long total;

  private NumericDocValues versions = DocValues.emptyNumeric();
  private NumericDocValues orders = DocValues.emptyNumeric();
  private NumericDocValues keys = DocValues.emptyNumeric();
  private @Nullable Scorable scorer;

  private PlaceCollector(Sorting sorting, Rank middle) {
    this.sorting = sorting;
    this.middle = middle;
  }

  /** Looks through what a query finds. */
  static PlaceCollector search(IndexSearcher searcher, Query query, Sorting sorting, Rank rank)
      throws IOException {
    return searcher.search(query, manager(new PlaceCollector(sorting, rank)));
  }

  /** For searchers without threads of their own, which ask for one collector. */
  private static CollectorManager<PlaceCollector, PlaceCollector> manager(PlaceCollector only) {
    return new CollectorManager<>() {
      @Override
      public PlaceCollector newCollector() {
        return only;
      }

      @Override
      public PlaceCollector reduce(Collection<PlaceCollector> collectors) {
        return only;
      }
    };
  }

  /** The hit of the rank's order; null where there is none. */
  @Nullable Rank own() {
    return own;
  }

  @Nullable Rank previous() {
    return previous;
  }

  @Nullable Rank next() {
    return next;
  }

  long before() {
    return before;
  }

  long total() {
    return total;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    versions = DocValues.getNumeric(leaf.reader(), IndexSchema.VERSION_NUMBER);
    orders = DocValues.getNumeric(leaf.reader(), IndexSchema.ORDER);
    keys =
        switch (sorting) {
          case TURNS -> DocValues.getNumeric(leaf.reader(), IndexSchema.TURNS);
          case LENGTH -> DocValues.getNumeric(leaf.reader(), IndexSchema.LENGTH);
          case RELEVANCE, SOURCE -> DocValues.emptyNumeric();
        };
  }

  @Override
  public void setScorer(Scorable scorer) {
    this.scorer = scorer;
  }

  @Override
  public void collect(int document) throws IOException {
    total++;
    long key = key(document);
    long order = value(orders, document);
    if (order == middle.order()) {
      own = new Rank(key, order, value(versions, document));
    } else if (middle.isBehind(key, order)) {
      before++;
      if (previous == null || !previous.isBehind(key, order)) {
        previous = new Rank(key, order, value(versions, document));
      }
    } else if (next == null || next.isBehind(key, order)) {
      next = new Rank(key, order, value(versions, document));
    }
  }

  private long key(int document) throws IOException {
    if (sorting == Sorting.RELEVANCE && scorer != null) {
      return NumericUtils.floatToSortableInt(scorer.score());
    }
    return keys.advanceExact(document) ? keys.longValue() : 0;
  }

  private static long value(NumericDocValues values, int document) throws IOException {
    if (!values.advanceExact(document)) {
      throw new IllegalStateException("a document without a row version");
    }
    return values.longValue();
  }

  @Override
  public ScoreMode scoreMode() {
    return sorting == Sorting.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }
}

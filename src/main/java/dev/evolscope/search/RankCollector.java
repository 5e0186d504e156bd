package dev.evolscope.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a whole result: for one row version's rank, or for how many stand before a rank and
 * which are next to it. Both ways score alike, so that a rank found one way holds in the other.
 */
final class RankCollector extends SimpleCollector {
  private static final long NO_VERSION = -1;

  private final Sorting sorting;
  private final long wanted;
  private @Nullable Rank found;
  private @Nullable Rank previous;
  private @Nullable Rank next;
  private long before;
  private long total;

  private NumericDocValues versions = DocValues.emptyNumeric();
  private NumericDocValues orders = DocValues.emptyNumeric();
  private NumericDocValues keys = DocValues.emptyNumeric();
  private @Nullable Scorable scorer;

  /** Looks for the rank of a row version. */
  RankCollector(Sorting sorting, long version) {
    this.sorting = sorting;
    this.wanted = version;
  }

  /** Looks around a rank. */
  RankCollector(Sorting sorting, Rank rank) {
    this.sorting = sorting;
    this.wanted = NO_VERSION;
    this.found = rank;
  }

  /** For searchers without threads of their own, which ask for one collector. */
  static CollectorManager<RankCollector, RankCollector> of(RankCollector only) {
    return new CollectorManager<>() {
      @Override
      public RankCollector newCollector() {
        return only;
      }

      @Override
      public RankCollector reduce(Collection<RankCollector> collectors) {
        return only;
      }
    };
  }

  /** The rank looked for or around; null where no hit has the row version. */
  @Nullable Rank found() {
    return found;
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
    if (wanted == NO_VERSION) {
      place(key(document), value(orders, document), document);
    } else if (value(versions, document) == wanted) {
      found = new Rank(key(document), value(orders, document), wanted);
    }
  }

  private void place(long key, long order, int document) throws IOException {
    Rank middle = found;
    total++;
    if (middle == null || (middle.key() == key && middle.order() == order)) {
      return;
    }
    if (middle.isBehind(key, order)) {
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

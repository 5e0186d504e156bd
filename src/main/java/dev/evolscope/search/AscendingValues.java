package dev.evolscope.search;

import dev.evolscope.search.Distribution.Bucket;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes values smallest first, as many as were announced, and keeps none of them: a question over
 * all rows would else leave megabytes behind each time.
 */
final class AscendingValues {
  private static final int[] PERCENTS = {5, 25, 50, 75, 95, 99};

  private final int count;
  private final boolean doubling;
  private final long[] percentiles = new long[PERCENTS.length];
  private final List<Bucket> buckets = new ArrayList<>();
  private int taken;
  private int reached;
  private long nextRank;
  private long sum;
  private long last;
  private long from;
  private long to = -1;
  private long inBucket;

  /**
   * No values yet.
   *
   * @param doubling whether bars of the histogram double in width, or hold one value each
   */
  AscendingValues(int count, boolean doubling) {
    this.count = count;
    this.doubling = doubling;
    this.nextRank = rank(0);
  }

  /** The place, from 1, of a percentile by nearest rank. */
  private long rank(int percentile) {
    return percentile == PERCENTS.length
        ? Long.MAX_VALUE
        : Math.max(1, ((long) PERCENTS[percentile] * count + 99) / 100);
  }

  void add(int value) {
    taken++;
    sum += value;
    last = value;
    while (taken >= nextRank) {
      percentiles[reached++] = value;
      nextRank = rank(reached);
    }
    if (value > to) {
      endBucket();
      from = doubling ? Integer.highestOneBit(value) : value;
      to = doubling && from > 0 ? 2 * from - 1 : from;
    }
    inBucket++;
  }

  private void endBucket() {
    if (inBucket > 0) {
      buckets.add(new Bucket(from, to, inBucket));
      inBucket = 0;
    }
  }

  /** What they are, when all were taken. */
  Distribution distribution() {
    if (taken != count) {
      throw new IllegalStateException(taken + " values were taken, " + count + " announced");
    }
    if (count == 0) {
      return Distribution.NONE;
    }
    endBucket();
    return new Distribution(
        count,
        sum / (double) count,
        percentiles[0],
        percentiles[1],
        percentiles[2],
        percentiles[3],
        percentiles[4],
        percentiles[5],
        last,
        List.copyOf(buckets));
  }
}

package dev.evolscope.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a whole number is spread. Percentiles are by nearest rank: the smallest value that at least
 * that share of the values does not exceed. Without values all figures are 0 and the histogram is
 * empty.
 *
 * @param count number of values
 */
public record Distribution(
    long count,
    double mean,
    long p5,
    long p25,
    long p50,
    long p75,
    long p95,
    long p99,
    long max,
    List<Bucket> histogram) {

  /** Of no values. */
  static final Distribution NONE = new Distribution(0, 0, 0, 0, 0, 0, 0, 0, 0, List.of());

  /**
   * Values of a histogram's bar.
   *
   * @param from smallest value that counts
   * @param to largest value that counts
   */
  public record Bucket(long from, long to, long count) {}

  /** One bar a value. */
  static Distribution ofSmall(int[] ascending) {
    return of(ascending, false);
  }

  /** Bars that double in width: 0, 1, 2–3, 4–7 and so on. */
  public static Distribution ofLengths(int[] values) {
    int[] ascending = values.clone();
    Arrays.sort(ascending);
    return ofAscendingLengths(ascending);
  }

  /** The same of values that are in order already. */
  static Distribution ofAscendingLengths(int[] ascending) {
    return of(ascending, true);
  }

  private static Distribution of(int[] ascending, boolean doubling) {
    int n = ascending.length;
    if (n == 0) {
      return NONE;
    }
    long sum = 0;
    for (int value : ascending) {
      sum += value;
    }
    return new Distribution(
        n,
        sum / (double) n,
        nearestRank(ascending, 5),
        nearestRank(ascending, 25),
        nearestRank(ascending, 50),
        nearestRank(ascending, 75),
        nearestRank(ascending, 95),
        nearestRank(ascending, 99),
        ascending[n - 1],
        histogram(ascending, doubling));
  }

  private static long nearestRank(int[] ascending, int percent) {
    long rank = ((long) percent * ascending.length + 99) / 100;
    return ascending[(int) Math.max(1, rank) - 1];
  }

  /** Bars end where a search for their last value ends: there are few bars and many values. */
  private static List<Bucket> histogram(int[] ascending, boolean doubling) {
    List<Bucket> buckets = new ArrayList<>();
    int start = 0;
    while (start < ascending.length) {
      long from = doubling ? Integer.highestOneBit(ascending[start]) : ascending[start];
      long to = doubling && from > 0 ? 2 * from - 1 : from;
      int end = firstAbove(ascending, start, to);
      buckets.add(new Bucket(from, to, end - start));
      start = end;
    }
    return List.copyOf(buckets);
  }

  private static int firstAbove(int[] ascending, int from, long value) {
    int low = from;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] > value) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}

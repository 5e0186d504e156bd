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
    long count, double mean, long p50, long p95, long max, List<Bucket> histogram) {

  /**
   * Values of a histogram's bar.
   *
   * @param from smallest value that counts
   * @param to largest value that counts
   */
  public record Bucket(long from, long to, long count) {}

  /** One bar a value. */
  static Distribution ofSmall(int[] values) {
    return of(values, false);
  }

  /** Bars that double in width: 0, 1, 2–3, 4–7 and so on. */
  static Distribution ofLengths(int[] values) {
    return of(values, true);
  }

  private static Distribution of(int[] values, boolean doubling) {
    int[] sorted = values.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    if (n == 0) {
      return new Distribution(0, 0, 0, 0, 0, List.of());
    }
    double mean = Arrays.stream(sorted).asLongStream().sum() / (double) n;
    return new Distribution(
        n,
        mean,
        nearestRank(sorted, 50),
        nearestRank(sorted, 95),
        sorted[n - 1],
        histogram(sorted, doubling));
  }

  private static long nearestRank(int[] sorted, int percent) {
    long rank = ((long) percent * sorted.length + 99) / 100;
    return sorted[(int) Math.max(1, rank) - 1];
  }

  private static List<Bucket> histogram(int[] sorted, boolean doubling) {
    List<Bucket> buckets = new ArrayList<>();
    int i = 0;
    while (i < sorted.length) {
      long from = doubling ? Integer.highestOneBit(sorted[i]) : sorted[i];
      long to = doubling && from > 0 ? 2 * from - 1 : from;
      int start = i;
      while (i < sorted.length && sorted[i] <= to) {
        i++;
      }
      buckets.add(new Bucket(from, to, i - start));
    }
    return List.copyOf(buckets);
  }
}

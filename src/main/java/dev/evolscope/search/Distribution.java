package dev.evolscope.search;

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

  /** Bars that double in width: 0, 1, 2–3, 4–7 and so on. */
  public static Distribution ofLengths(int[] values) {
    int[] ascending = values.clone();
    Arrays.sort(ascending);
    AscendingValues all = new AscendingValues(ascending.length, true);
    for (int value : ascending) {
      all.add(value);
    }
    return all.distribution();
  }
}

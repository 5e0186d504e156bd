package dev.evolscope.quality;

import java.util.Arrays;

/** The highest scores of a check in some conversations, so that any threshold can be tried. */
public final class ScoreCurve {
  private final double[] ascending;

  /** The curve of some scores, in any order. */
  public ScoreCurve(double... scores) {
    ascending = scores.clone();
    Arrays.sort(ascending);
  }

  /** How many conversations there are. */
  public int size() {
    return ascending.length;
  }

  /** How many conversations have a score of so much or more. */
  public long atLeast(double threshold) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] >= threshold) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return (long) ascending.length - low;
  }
}

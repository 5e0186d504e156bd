package dev.evolscope.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;

/** Pairs the things of two rows in order, so that the pairs weigh the most together. */
final class BestPairs {
  /** Stands for nothing. */
  static final int NONE = -1;

  /** Larger tables are not made: then the nth is paired with the nth. */
  private static final long MOST_CELLS = 4_000_000;

  private BestPairs() {}

  /**
   * Places of two things.
   *
   * @param left {@link #NONE} for a thing that only the right row has
   * @param right {@link #NONE} for a thing that only the left row has
   */
  record Pair(int left, int right) {}

  /**
   * Every thing of both rows in order, alone or in a pair; of equally good ways the one that pairs
   * earlier, so that what was added stands behind what was there.
   *
   * @param left how many the left row has
   * @param right how many the right row has
   * @param weight of two places; 0 for two that never pair
   */
  static List<Pair> of(int left, int right, IntBinaryOperator weight) {
    return (long) left * right > MOST_CELLS
        ? byPlace(left, right, weight)
        : byWeight(left, right, weight);
  }

  private static List<Pair> byPlace(int left, int right, IntBinaryOperator weight) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < Math.max(left, right); i++) {
      if (i < left && i < right && weight.applyAsInt(i, i) > 0) {
        pairs.add(new Pair(i, i));
        continue;
      }
      if (i < left) {
        pairs.add(new Pair(i, NONE));
      }
      if (i < right) {
        pairs.add(new Pair(NONE, i));
      }
    }
    return pairs;
  }

  private static List<Pair> byWeight(int left, int right, IntBinaryOperator weight) {
    int[][] best = new int[left + 1][right + 1]; // from these places to the ends
    for (int l = left - 1; l >= 0; l--) {
      for (int r = right - 1; r >= 0; r--) {
        int own = weight.applyAsInt(l, r);
        int paired = own == 0 ? 0 : own + best[l + 1][r + 1];
        best[l][r] = Math.max(paired, Math.max(best[l + 1][r], best[l][r + 1]));
      }
    }
    List<Pair> pairs = new ArrayList<>();
    int l = 0;
    int r = 0;
    while (l < left || r < right) {
      boolean both = l < left && r < right;
      int own = both ? weight.applyAsInt(l, r) : 0;
      if (own > 0 && own + best[l + 1][r + 1] == best[l][r]) {
        pairs.add(new Pair(l++, r++));
      } else if (l < left && (!both || best[l + 1][r] == best[l][r])) {
        pairs.add(new Pair(l++, NONE));
      } else {
        pairs.add(new Pair(NONE, r++));
      }
    }
    return pairs;
  }
}

package dev.evolscope.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * From which counts on a cell takes the next of up to six steps of colour. The limits are round
 * numbers up to the count that few cells pass; in equal steps, or in equal ratios where most cells
 * have far less than those.
 */
final class HeatScale {
  private static final int STEPS = 6;
  private static final double FEW = 0.95;

  /** How many times the middle count the upper one must be for ratios. */
  private static final int SKEWED = 12;

  private HeatScale() {}

  /** The lower limit of each step, ascending, the first 1; empty where every cell is. */
  static List<Integer> of(int[][] counts) {
    int[] some =
        Arrays.stream(counts).flatMapToInt(Arrays::stream).filter(n -> n > 0).sorted().toArray();
    if (some.length == 0) {
      return List.of();
    }
    int upper = some[(int) Math.min(some.length - 1, Math.floor(some.length * FEW))];
    boolean ratios = upper > (long) SKEWED * some[some.length / 2];
    List<Integer> limits = new ArrayList<>(List.of(1));
    for (int step = 1; step < STEPS; step++) {
      double share = step / (double) (STEPS - 1);
      int limit = round(ratios ? Math.pow(upper, share) : upper * share);
      if (limit > limits.getLast() && limit <= some[some.length - 1]) {
        limits.add(limit);
      }
    }
    return List.copyOf(limits);
  }

  /** To two leading digits, down: what reaches the number itself must reach the limit. */
  private static int round(double number) {
    double scale = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, number))) - 1));
    return (int) (Math.floor(number / scale + 1e-9) * scale);
  }
}

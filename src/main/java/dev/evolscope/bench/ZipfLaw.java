package dev.evolscope.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;

/**
 * Draws ranks with probability proportional to 1 / (rank + 2.7), rank from 0: Zipf's law with
 * Mandelbrot's shift, as natural text has it. Alias method: one random int a draw.
 */
final class ZipfLaw {
  private static final double SHIFT = 2.7;
  private static final int FRACTION_BITS = 20;
  private static final int ONE = 1 << FRACTION_BITS;

  private final int mask;
  private final int rankBits;
  private final int[] keep;
  private final int[] alias;

  /** A law over 2^{@code rankBits} ranks; 12 bits at the most, since 32 hold rank and fraction. */
  ZipfLaw(int rankBits) {
    int ranks = 1 << rankBits;
    this.rankBits = rankBits;
    this.mask = ranks - 1;
    this.keep = new int[ranks];
    this.alias = new int[ranks];
    fill(scaledWeights(ranks));
  }

  private static double[] scaledWeights(int ranks) {
    double[] weights = new double[ranks];
    double sum = 0;
    for (int rank = 0; rank < ranks; rank++) {
      weights[rank] = 1 / (rank + SHIFT);
      sum += weights[rank];
    }
    for (int rank = 0; rank < ranks; rank++) {
      weights[rank] *= ranks / sum;
    }
    return weights;
  }

  /** Vose's construction: every rank below the mean is topped up by one above it. */
  private void fill(double[] weights) {
    Deque<Integer> small = new ArrayDeque<>();
    Deque<Integer> large = new ArrayDeque<>();
    for (int rank = 0; rank < weights.length; rank++) {
      (weights[rank] < 1 ? small : large).add(rank);
    }
    while (!small.isEmpty() && !large.isEmpty()) {
      int below = small.remove();
      int above = large.remove();
      keep[below] = (int) (weights[below] * ONE);
      alias[below] = above;
      weights[above] -= 1 - weights[below];
      (weights[above] < 1 ? small : large).add(above);
    }
    small.forEach(rank -> keep[rank] = ONE);
    large.forEach(rank -> keep[rank] = ONE);
  }

  /** A rank from 0, the most frequent first. */
  int rank(SplittableRandom random) {
    int bits = random.nextInt();
    int rank = bits & mask;
    int fraction = bits >>> rankBits & ONE - 1;
    return fraction < keep[rank] ? rank : alias[rank];
  }
}

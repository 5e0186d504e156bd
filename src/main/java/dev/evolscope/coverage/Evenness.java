package dev.evolscope.coverage;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Two measures of how evenly things are spread over K classes, zero ones included. Both are null
 * for fewer than two classes, and where nothing was counted.
 *
 * <ul>
 *   <li>Pielou's evenness J = H / ln K with Shannon's H = −Σ pᵢ ln pᵢ: 1 where all classes are
 *       alike, 0 where one has everything. E. C. Pielou, The measurement of diversity in different
 *       types of biological collections, Journal of Theoretical Biology 13 (1966), 131–144.
 *   <li>Gini's coefficient G = Σᵢ (2i − K − 1) xᵢ / (K Σ xᵢ) with x ascending and i from 1: 0 where
 *       all classes are alike, 1 − 1/K where one has everything. C. Damgaard, J. Weiner, Describing
 *       inequality in plant size or fecundity, Ecology 81 (2000), 1139–1142.
 * </ul>
 */
public final class Evenness {
  private Evenness() {}

  /** Pielou's J, 0 to 1. */
  public static @Nullable Double pielou(long[] counts) {
    double sum = sum(counts);
    if (counts.length < 2 || sum == 0) {
      return null;
    }
    double entropy = 0;
    for (long count : counts) {
      if (count > 0) {
        double share = count / sum;
        entropy -= share * Math.log(share);
      }
    }
    return Math.clamp(entropy / Math.log(counts.length), 0.0, 1.0); // rounding may pass the ends
  }

  /** Gini's G, 0 to 1. */
  public static @Nullable Double gini(long[] counts) {
    double sum = sum(counts);
    int classes = counts.length;
    if (classes < 2 || sum == 0) {
      return null;
    }
    long[] ascending = counts.clone();
    Arrays.sort(ascending);
    double weighted = 0;
    for (int i = 0; i < classes; i++) {
      weighted += (2.0 * (i + 1) - classes - 1) * ascending[i];
    }
    return Math.clamp(weighted / (classes * sum), 0.0, 1.0);
  }

  private static double sum(long[] counts) {
    double sum = 0;
    for (long count : counts) {
      if (count < 0) {
        throw new IllegalArgumentException("a count of " + count);
      }
      sum += count;
    }
    return sum;
  }
}

package dev.evolscope.quality.effectiveness;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A mean and the interval that holds the true one in 95 of 100 samples, by Student's t (Student
 * 1908, doi:10.1093/biomet/6.1.1).
 *
 * @param values how many were averaged, at least 1
 * @param low lower end; equals the mean where there is one value only, which has no interval
 * @param high upper end, likewise
 */
public record Mean(long values, double mean, double low, double high) {
  private static final double OUTSIDE = .05;

  /** Adds up values without keeping them, by Welford's method (1962, doi:10.2307/1266577). */
  static final class Sum {
    private long values;
    private double mean;
    private double squares;

    void add(double value) {
      values++;
      double off = value - mean;
      mean += off / values;
      squares += off * (value - mean);
    }

    Mean mean() {
      if (values < 2) {
        return new Mean(values, mean, mean, mean);
      }
      double error = Math.sqrt(squares / (values - 1) / values);
      double reach =
          error * TDistribution.of((double) values - 1).inverseSurvivalProbability(OUTSIDE / 2);
      return new Mean(values, mean, mean - reach, mean + reach);
    }
  }
}

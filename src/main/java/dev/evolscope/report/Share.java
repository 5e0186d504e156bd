package dev.evolscope.report;

/**
 * So many of so many.
 *
 * @param part at most {@code all}
 */
public record Share(long part, long all) {
  /** Of the normal distribution, for 95 %. */
  private static final double Z = 1.96;

  public Share {
    if (part < 0 || part > all) {
      throw new IllegalArgumentException("%d of %d".formatted(part, all));
    }
  }

  /** From 0 to 1; 0 of nothing is 0. */
  public double value() {
    return all == 0 ? 0 : part / (double) all;
  }

  /**
   * What the share is at least, were the rows a sample: the lower end of Wilson's interval for 95 %
   * (E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209–212). By it few
   * rows do not lead a list because one of them is flagged.
   */
  public double atLeast() {
    if (all == 0) {
      return 0;
    }
    double n = all;
    double p = value();
    double centre = p + Z * Z / (2 * n);
    double margin = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    return Math.max(0, (centre - margin) / (1 + Z * Z / n));
  }
}

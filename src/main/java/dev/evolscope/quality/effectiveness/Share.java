package dev.evolscope.quality.effectiveness;

/**
 * A share and the interval that holds the true one in about 95 of 100 samples, by Wilson's score
 * (Wilson 1927, doi:10.1080/01621459.1927.10502953), which also holds for few and for no cases
 * (Brown, Cai and DasGupta 2001, doi:10.1214/ss/1009213286).
 *
 * @param cases how many of {@code of}
 * @param of at least 1
 */
public record Share(long cases, long of, double share, double low, double high) {
  /** The 97.5th percentile of the standard normal distribution. */
  private static final double Z = 1.959964;

  static Share of(long cases, long of) {
    double share = (double) cases / of;
    double shrink = 1 + Z * Z / of;
    double centre = (share + Z * Z / (2 * of)) / shrink;
    double reach = Z / shrink * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of));
    return new Share(
        cases,
        of,
        share,
        cases == 0 ? 0 : Math.max(0, centre - reach),
        cases == of ? 1 : Math.min(1, centre + reach));
  }
}

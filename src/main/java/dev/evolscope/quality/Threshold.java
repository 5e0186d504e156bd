package dev.evolscope.quality;

/**
 * From which score on a finding is flagged.
 *
 * @param value the default
 * @param least findings below are not even kept, so that the threshold can be moved down to it
 *     without reading the rows again
 */
public record Threshold(double value, double least) {

  /** Of a check that is sure: all its findings have the score 1. */
  public static final Threshold CERTAIN = new Threshold(1, 1);

  public Threshold {
    if (!(least >= 0 && least <= value && value <= 1)) {
      throw new IllegalArgumentException("least %s, value %s".formatted(least, value));
    }
  }
}

package dev.evolscope.quality;

/** A threshold that a check cannot have, with what is allowed. */
public final class BadThresholdException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadThresholdException(Check check, double threshold) {
    super(
        "%s is no threshold of %s; allowed: a number from %s, below which no finding is kept, to 1"
            .formatted(threshold, check.id(), check.threshold().least()));
  }
}

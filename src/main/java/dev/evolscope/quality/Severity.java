package dev.evolscope.quality;

import java.util.Locale;

/** How much a finding matters, worst first. */
public enum Severity {
  /** The row is unfit as it is: a wrong label, a broken structure, an exact copy. */
  ERROR,
  /** Probably a flaw; somebody should look. */
  WARNING,
  /** Worth knowing, often right as it is. */
  HINT;

  /** As written in the API: {@code error}, {@code warning}, {@code hint}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

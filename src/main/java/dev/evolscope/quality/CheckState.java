package dev.evolscope.quality;

import dev.evolscope.conversation.Finding;

/**
 * A check as it is set at the moment.
 *
 * @param threshold from which score on a finding is flagged
 * @param on whether it flags at all
 */
public record CheckState(Check check, double threshold, boolean on) {

  /** As it comes with the program. */
  static CheckState standard(Check check) {
    return new CheckState(check, check.threshold().value(), check.on());
  }

  public String id() {
    return check.id();
  }

  /** Whether somebody has set it otherwise than it comes. */
  public boolean moved() {
    return !equals(standard(check));
  }

  /** Whether a finding of this check counts. */
  public boolean flags(Finding finding) {
    return on && finding.score() >= threshold;
  }
}

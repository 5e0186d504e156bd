package dev.evolscope.quality;

import dev.evolscope.conversation.Finding;

/**
 * A check on the selected conversations.
 *
 * @param conversations that are selected
 * @param scores of those in which the check noticed anything worth keeping
 */
public record CheckReport(CheckState check, long conversations, ScoreCurve scores) {

  /** How many conversations are flagged now; none where the check is off. */
  public long flagged() {
    return check.on() ? flaggedAt(check.threshold()) : 0;
  }

  /**
   * How many would be flagged at another threshold, with the check on. Below the threshold's {@link
   * Threshold#least} nothing was kept, so that it counts as that.
   *
   * @see Finding#score
   */
  public long flaggedAt(double threshold) {
    return scores.atLeast(threshold);
  }
}

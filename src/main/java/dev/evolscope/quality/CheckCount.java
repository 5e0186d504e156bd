package dev.evolscope.quality;

/**
 * How many of the selected conversations a check flags.
 *
 * @param flagged distinct conversations
 */
public record CheckCount(CheckState check, long flagged) {

  /** Part of so many conversations, 0 to 1. */
  public double share(long conversations) {
    return conversations == 0 ? 0 : (double) flagged / conversations;
  }
}

package dev.evolscope.compare;

/**
 * How much work a comparison may still take: by count, not by clock, so that the same texts always
 * give the same answer.
 */
final class Effort {
  /** Steps that one pair of stretches may take. */
  private static final long MOST_AT_ONCE = 200_000_000;

  /** Steps of all stretches of a comparison: about two seconds of one core. */
  private static final long MOST = 1_000_000_000;

  private long left = MOST;

  /**
   * Takes the work of comparing two sequences; false, and nothing is taken, where it is too much.
   */
  boolean take(int left, int right) {
    long steps = ((long) left + right) * ((long) left + right);
    if (steps > MOST_AT_ONCE || steps > this.left) {
      return false;
    }
    this.left -= steps;
    return true;
  }
}

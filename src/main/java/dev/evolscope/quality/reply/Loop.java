package dev.evolscope.quality.reply;

/**
 * A stretch of text that comes again.
 *
 * @param from where it begins, in UTF-16 units
 * @param to where its last repetition ends
 * @param period how long the stretch is
 * @param times how often it stands there
 * @param score 0 to 1, larger is worse
 */
record Loop(int from, int to, int period, int times, double score) {
  static final Loop NONE = new Loop(0, 0, 0, 1, 0);

  /** Of a stretch that stands there so often and whose repetitions are this share of the text. */
  static Loop of(int from, int to, int period, int times, double share) {
    return new Loop(from, to, period, times, Math.max(share, 1 - 2.0 / times));
  }
}

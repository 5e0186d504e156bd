package dev.evolscope.bench;

/**
 * Mean bytes of UTF-8 of each kind of text.
 *
 * @param scale 1 for rows of {@link SyntheticRows#MEAN_SIZE}, all stages and repeated columns
 *     together
 */
record Sizes(double scale) {
  /** Below, rows would be much longer than asked for: texts end with a whole word. */
  static final int LEAST_ROW = 1000;

  /** A multi-turn row has 1 to so many follow-ups, each number as often as the others. */
  static final int MOST_FOLLOW_UPS = 5;

  /** Bytes of a row that are no text: names and instructions. */
  private static final int NAMES = 195;

  /** Sizes that make rows of so many bytes on average. */
  static Sizes of(int rowBytes) {
    return new Sizes((double) (rowBytes - NAMES) / (SyntheticRows.MEAN_SIZE - NAMES));
  }

  int seedPrompt() {
    return scaled(400);
  }

  int seedReply() {
    return scaled(1100);
  }

  int evolvedPrompt() {
    return scaled(700);
  }

  int evolvedReply() {
    return scaled(1400);
  }

  int followUpPrompt() {
    return scaled(300);
  }

  int followUpReply() {
    return scaled(2305);
  }

  private int scaled(int bytes) {
    return (int) Math.round(bytes * scale);
  }
}

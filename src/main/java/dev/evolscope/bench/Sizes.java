package dev.evolscope.bench;

/**
 * Mean bytes of UTF-8 of each kind of text, chosen so that rows of all stages together come to
 * {@link SyntheticRows#MEAN_SIZE}, repeated columns included.
 */
final class Sizes {
  static final int SEED_PROMPT = 400;
  static final int SEED_REPLY = 1100;
  static final int EVOLVED_PROMPT = 700;
  static final int EVOLVED_REPLY = 1400;
  static final int FOLLOW_UP_PROMPT = 300;
  static final int FOLLOW_UP_REPLY = 2305;

  /** A multi-turn row has 1 to so many follow-ups, each number as often as the others. */
  static final int MOST_FOLLOW_UPS = 5;

  private Sizes() {}
}

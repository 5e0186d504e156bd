package dev.evolscope.compare;

import java.util.OptionalDouble;

/**
 * How much differs between two texts, or two conversations.
 *
 * @param kept words that both have in the same order; a word is a segment with a letter or a number
 * @param removed words that only the left one has
 * @param added words that only the right one has
 * @param left length of the left one in graphemes
 * @param right length of the right one in graphemes
 */
public record Figures(long kept, long removed, long added, long left, long right) {
  public static final Figures NONE = new Figures(0, 0, 0, 0, 0);

  /** Both together. */
  public Figures plus(Figures other) {
    return new Figures(
        kept + other.kept,
        removed + other.removed,
        added + other.added,
        left + other.left,
        right + other.right);
  }

  /** How many times as long the right one is; empty where the left one has no length. */
  public OptionalDouble ratio() {
    return left == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / left);
  }
}

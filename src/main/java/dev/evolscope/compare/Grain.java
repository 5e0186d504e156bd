package dev.evolscope.compare;

/** How finely texts were compared; long ones that differ much would take hours word by word. */
public enum Grain {
  /** Word by word throughout. */
  WORDS,
  /** Lines and sentences first, then the words within those that differ. */
  LINES,
  /** Some stretches that differ are shown as a whole: words in them that are equal count as not. */
  STRETCHES;

  /** The coarser of two. */
  public Grain or(Grain other) {
    return compareTo(other) >= 0 ? this : other;
  }
}

package dev.evolscope.search;

/**
 * A marked stretch of a text.
 *
 * @param from first UTF-16 unit of the text
 * @param to the unit after the last
 */
public record Mark(int from, int to, Kind kind) {

  /** Why it is marked. */
  public enum Kind {
    /** A search matched it. */
    FOUND,
    /** A check noticed something there. */
    FLAGGED,
    BOTH
  }

  /** What a search matched. */
  public Mark(int from, int to) {
    this(from, to, Kind.FOUND);
  }
}

package dev.evolscope.search;

/** How much of a query is looked at. */
final class QueryLimits {
  /** In UTF-16 units. */
  static final int LONGEST = 2_000;

  static final int MOST_WORDS = 100;

  /** Parentheses within parentheses. */
  static final int DEEPEST = 30;

  private QueryLimits() {}
}

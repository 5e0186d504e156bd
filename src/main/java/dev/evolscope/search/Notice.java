package dev.evolscope.search;

/** What a search did otherwise than it was asked. */
public enum Notice {
  QUERY_TOO_LONG(
      "The query is longer than %d characters; the rest was left out", QueryLimits.LONGEST),
  TOO_MANY_WORDS("The query has more than %d words; the rest was left out", QueryLimits.MOST_WORDS),
  TOO_DEEP("Parentheses are nested deeper than %d; searched as plain words", QueryLimits.DEEPEST),
  LONELY_OR("\"OR\" needs words on both sides; searched as plain words", 0),
  LONELY_MINUS("\"-\" has no word after it; searched as plain words", 0),
  NOT_CLOSED("\"(\" has no matching \")\"; searched as plain words", 0),
  NOT_OPENED("\")\" has no matching \"(\"; searched as plain words", 0),
  NOTHING_TO_LOOK_FOR("The query holds no letter or digit to look for", 0);

  private final String pattern;
  private final int limit;

  Notice(String pattern, int limit) {
    this.pattern = pattern;
    this.limit = limit;
  }

  /** In English, as the API and exports tell it. */
  public String text() {
    return pattern.formatted(limit);
  }

  /** The limit that it speaks of; 0 where there is none. */
  public int limit() {
    return limit;
  }
}

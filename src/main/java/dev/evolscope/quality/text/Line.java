package dev.evolscope.quality.text;

/** The line that a character stands in. */
final class Line {
  private Line() {}

  /** The line around a place, at most so many characters of it before and behind. */
  static String around(String text, int at, int reach) {
    int from = at;
    while (from > 0 && from > at - reach && text.charAt(from - 1) != '\n') {
      from--;
    }
    int to = Math.min(text.length(), at + reach);
    int end = text.indexOf('\n', at, to);
    return text.substring(from, end < 0 ? to : end);
  }
}

package dev.evolscope.quality.reply;

/** Text without its code. */
final class Prose {
  private static final String FENCE = "```";

  private Prose() {}

  /**
   * The text, of the same length, with the content of fenced code blocks as different characters.
   */
  static String blankCode(String text) {
    int open = text.indexOf(FENCE);
    if (open < 0) {
      return text;
    }
    StringBuilder prose = new StringBuilder(text);
    while (open >= 0) {
      int close = text.indexOf(FENCE, open + FENCE.length());
      int end = close < 0 ? text.length() : close + FENCE.length();
      for (int i = open; i < end; i++) {
        prose.setCharAt(i, filler(i));
      }
      open = text.indexOf(FENCE, end);
    }
    return prose.toString();
  }

  /** Whether the text ends within a code block. */
  static boolean endsInCode(String text) {
    int fences = 0;
    for (int i = text.indexOf(FENCE); i >= 0; i = text.indexOf(FENCE, i + FENCE.length())) {
      fences++;
    }
    return fences % 2 == 1;
  }

  /** Private use characters in an order that does not repeat itself. */
  private static char filler(int place) {
    return (char) (0xe000 + ((place * 2654435761L >>> 7) + place) % 6400);
  }
}

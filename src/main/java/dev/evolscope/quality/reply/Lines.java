package dev.evolscope.quality.reply;

import java.util.regex.Pattern;

/**
 * Of the lines above the last one that are like it (list items, or paragraphs), how many end with a
 * mark and how many with a letter.
 */
record Lines(int ended, int open) {
  /** Width below which a line may be a heading or a label. */
  private static final int SHORT = 40;

  private static final Pattern ITEM =
      Pattern.compile("(?:[-*•–·+]|\\p{Nd}{1,3}[.)、．]|\\(?\\p{L}\\))\\s.*");

  /** Signs that text has behind its last mark. */
  private static final String CLOSING = "*_\"'”’»)]}」』）】`~";

  static Lines before(String text, String line) {
    boolean item = isItem(line);
    int ended = 0;
    int open = 0;
    int end = text.length();
    for (int start = text.lastIndexOf('\n'); start >= 0; start = text.lastIndexOf('\n', end - 1)) {
      end = start;
      String other = text.substring(text.lastIndexOf('\n', end - 1) + 1, end).strip();
      if (Scripts.width(other) >= SHORT && isProse(other) && isItem(other) == item) {
        int last = lastCharacter(other);
        ended += SentenceEnds.isOne(last) ? 1 : 0;
        open += Character.isLetter(last) || SentenceEnds.isMark(last) ? 1 : 0;
      }
      if (end == 0) {
        break;
      }
    }
    return new Lines(ended, open);
  }

  /** Whether at least two lines are like it, and all of them end with a mark. */
  boolean allEnd() {
    return ended >= 2 && open == 0;
  }

  /** Whether there are none like it, or three in four end with a mark. */
  boolean mostlyEnd() {
    return ended >= 3 * open;
  }

  /** Whether a line can be a sentence: no heading, table, quotation, formula, tag or address. */
  static boolean isProse(String line) {
    return !line.isEmpty()
        && "#|>$\\<".indexOf(line.charAt(0)) < 0
        && line.indexOf('|') < 0
        && line.indexOf('=') < 0
        && !line.substring(line.lastIndexOf(' ') + 1).contains("//");
  }

  private static boolean isItem(String line) {
    // A list item is known by its first signs; the rest of a long line is not read
    return ITEM.matcher(line.substring(0, Math.min(line.length(), 8))).lookingAt();
  }

  private static int lastCharacter(String line) {
    int end = line.length();
    while (end > 1 && CLOSING.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.codePointBefore(end);
  }
}

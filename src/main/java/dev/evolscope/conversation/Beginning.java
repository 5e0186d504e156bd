package dev.evolscope.conversation;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** How a text begins, in one line. */
public final class Beginning {
  private Beginning() {}

  /**
   * The text in one line where it is short, else its beginning, cut between words, with …
   *
   * @param most UTF-16 units, without the …
   */
  public static String of(String text, int most) {
    // More than is needed, so that a long message is not rewritten whole
    String head = text.substring(0, (int) Math.min(text.length(), most * 4L));
    String line = head.strip().replaceAll("\\s+", " ");
    if (line.length() <= most) {
      return line;
    }
    BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
    words.setText(line);
    int end = words.preceding(most);
    return line.substring(0, end > 0 ? end : most).strip() + "…";
  }
}

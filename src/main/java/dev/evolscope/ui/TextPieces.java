package dev.evolscope.ui;

import com.vaadin.flow.component.HtmlContainer;
import dev.evolscope.search.Mark;
import java.util.List;

/**
 * Text as stored, white space kept. A long one is cut behind line breaks into pieces that the
 * browser lays out only when they come near: put together again they are the text, to the letter.
 */
final class TextPieces {
  private static final int LENGTH = 4_000;

  private TextPieces() {}

  /** Puts a text into an element that keeps white space, the matches in it marked. */
  static void fill(HtmlContainer element, String text, List<Mark> marks) {
    if (text.length() <= LENGTH) {
      MarkedText.into(element, text, marks);
      return;
    }
    for (int from = 0; from < text.length(); ) {
      int to = end(text, from);
      element.add(
          MarkedText.into(
              Dom.tag("span", "piece"),
              text.substring(from, to),
              MarkedText.within(marks, from, to)));
      from = to;
    }
  }

  /** Behind the last line break within reach, else behind the next one. */
  private static int end(String text, int from) {
    if (text.length() - from <= LENGTH) {
      return text.length();
    }
    int last = text.lastIndexOf('\n', from + LENGTH - 1);
    int found = last >= from ? last : text.indexOf('\n', from + LENGTH);
    return found < 0 ? text.length() : found + 1;
  }
}

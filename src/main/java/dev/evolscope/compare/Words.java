package dev.evolscope.compare;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into words and what stands between them, by the rules of its language and script: by
 * dictionary where words stand without spaces, as in Thai, Lao, Khmer, Burmese, Chinese and
 * Japanese.
 */
final class Words {
  private static final UnicodeSet OF_WORDS = new UnicodeSet("[\\p{L}\\p{N}]").freeze();
  private static final UnicodeSet SPACE = new UnicodeSet("\\p{White_Space}").freeze();
  private static final UnicodeSet ENDS =
      new UnicodeSet("[\\p{Sentence_Terminal}\\n\\u2028\\u2029]").freeze();

  private Words() {}

  /**
   * Segments that are the text when put together, none of them empty.
   *
   * @param tag BCP-47; null for the rules of every language
   */
  static List<String> cut(String text, @Nullable String tag) {
    ULocale locale = tag == null ? ULocale.ROOT : ULocale.forLanguageTag(tag);
    BreakIterator words = BreakIterator.getWordInstance(locale);
    BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
    words.setText(text);
    graphemes.setText(text);
    List<String> segments = new ArrayList<>();
    int from = 0;
    int grapheme = 0;
    for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
      while (grapheme < to) {
        grapheme = graphemes.next();
      }
      // The dictionaries know words, not what a reader sees as one letter
      if (grapheme == to) {
        segments.add(text.substring(from, to));
        from = to;
      }
    }
    if (from < text.length()) {
      segments.add(text.substring(from));
    }
    return segments;
  }

  /** Whether a segment has a letter or a number. */
  static boolean isWord(String segment) {
    return OF_WORDS.containsSome(segment);
  }

  static boolean isSpace(String segment) {
    return SPACE.containsAll(segment);
  }

  /** Whether a line or a sentence ends with a segment. */
  static boolean isEnd(String segment) {
    return !isWord(segment) && ENDS.containsSome(segment);
  }
}

package dev.evolscope.quality.wording;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Different words of a text, folded, as Unicode Standard Annex 29 and ICU's dictionaries cut them.
 */
public final class CutWords {
  /** Enough for any prompt; the rest of a longer text is not read. */
  private static final int LONGEST_TEXT = 20_000;

  private static final ThreadLocal<BreakIterator> ITERATOR =
      ThreadLocal.withInitial(() -> BreakIterator.getWordInstance(ULocale.ROOT));

  private CutWords() {}

  /** The words in the order of their first places. */
  public static Set<String> of(String text) {
    String head = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    BreakIterator cuts = ITERATOR.get();
    cuts.setText(head);
    Set<String> words = new LinkedHashSet<>();
    int start = cuts.first();
    for (int end = cuts.next(); end != BreakIterator.DONE; start = end, end = cuts.next()) {
      if (cuts.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
        words.add(FoldedText.of(head, start, end).text());
      }
    }
    words.remove(""); // of a mark or a joiner that stands alone
    return words;
  }
}

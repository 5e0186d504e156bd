package dev.evolscope.statistics;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;

/**
 * Words as Unicode Standard Annex 29 cuts them, by ICU, which knows dictionaries for Thai, Lao,
 * Khmer, Burmese, Chinese and Japanese. Case does not matter.
 */
final class Words {
  private static final ThreadLocal<BreakIterator> ITERATOR =
      ThreadLocal.withInitial(() -> BreakIterator.getWordInstance(ULocale.ROOT));

  private Words() {}

  /** Adds the words of a text, in their order; spaces, punctuation and symbols are none. */
  static void add(String text, List<String> words) {
    BreakIterator cuts = ITERATOR.get();
    cuts.setText(text);
    int start = cuts.first();
    for (int end = cuts.next(); end != BreakIterator.DONE; start = end, end = cuts.next()) {
      if (cuts.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
        words.add(UCharacter.foldCase(text.substring(start, end), true));
      }
    }
  }
}

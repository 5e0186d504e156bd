package dev.evolscope.conversation;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.SpanCondition;
import com.ibm.icu.util.ULocale;

/**
 * Lengths as readers see them: extended grapheme clusters of Unicode Standard Annex 29, cut by ICU.
 */
public final class Graphemes {

  /**
   * Characters that never join a neighbour of the same set, so that a run of them has as many
   * graphemes as code points. ICU's iterator is some ten times slower than this look-up, and most
   * text needs no more.
   */
  private static final UnicodeSet ALONE =
      new UnicodeSet(
              "[[\\p{Grapheme_Cluster_Break=Other}\\p{Grapheme_Cluster_Break=LV}"
                  + "\\p{Grapheme_Cluster_Break=LVT}\\n]"
                  + "-[\\p{Extended_Pictographic}\\p{Indic_Conjunct_Break=Consonant}]]")
          .freeze();

  private static final ThreadLocal<BreakIterator> ITERATOR =
      ThreadLocal.withInitial(() -> BreakIterator.getCharacterInstance(ULocale.ROOT));

  private Graphemes() {}

  /** How many graphemes the text has. */
  public static int count(String text) {
    int alone = ALONE.span(text, SpanCondition.SIMPLE);
    if (alone == text.length()) {
      return text.codePointCount(0, alone);
    }
    // The last lone character may be joined by what follows it
    int start = alone == 0 ? 0 : text.offsetByCodePoints(alone, -1);
    return text.codePointCount(0, start) + countBreaks(text.substring(start));
  }

  private static int countBreaks(String text) {
    BreakIterator iterator = ITERATOR.get();
    iterator.setText(text);
    int count = 0;
    while (iterator.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }
}

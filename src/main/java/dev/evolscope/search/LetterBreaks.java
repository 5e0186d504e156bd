package dev.evolscope.search;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.RuleBasedBreakIterator;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;

/**
 * Where the field of every language is cut. Scripts without spaces are cut into their smallest
 * readable pieces, Han into characters, Thai, Lao and Khmer into letters with the signs that hang
 * on them, Myanmar into syllables, so that a word is found inside longer ones; a dictionary cuts a
 * query otherwise than the sentence that it came from.
 */
final class LetterBreaks extends DefaultICUTokenizerConfig {
  private static final RuleBasedBreakIterator LETTERS =
      new RuleBasedBreakIterator(
          """
          !!chain;
          $Sign = [[:M:]\\u0e33\\u0eb3\\u200c\\u200d];
          $Below = \\u17d2;
          $Letter = [[:L:]-[\\u0e33\\u0eb3]];
          $Picture = [:Extended_Pictographic:];
          $Letter ($Sign | $Below $Letter)* {200};
          [:Nd:]+ ([.,] [:Nd:]+)* {100};
          $Picture $Sign* (\\u200d $Picture $Sign*)*;
          """);

  LetterBreaks() {
    super(false, false);
  }

  @Override
  public RuleBasedBreakIterator getBreakIterator(int script) {
    return switch (script) {
      case UScript.THAI, UScript.LAO, UScript.KHMER -> (RuleBasedBreakIterator) LETTERS.clone();
      default -> super.getBreakIterator(script);
    };
  }

  /** Whether a character by itself may be the beginning of such a piece. */
  static boolean mayBegin(int character) {
    return switch (UScript.getScript(character)) {
      case UScript.THAI, UScript.LAO, UScript.KHMER, UScript.MYANMAR -> true;
      default -> false;
    };
  }
}

package dev.evolscope.identification;

import com.ibm.icu.text.Transliterator;
import java.util.BitSet;

/**
 * Which characters only simplified, and which only traditional Chinese has: those that CLDR's
 * transforms change. What either may have, as 后 or 台, is in neither set where both transforms leave
 * it.
 */
public final class ChineseForms {
  private static final int FIRST = 0x4E00;
  private static final int LAST = 0x9FFF;
  private static final BitSet SIMPLIFIED = changedBy("Simplified-Traditional");
  private static final BitSet TRADITIONAL = changedBy("Traditional-Simplified");

  private ChineseForms() {}

  /**
   * How many characters of a text are of one form only.
   *
   * @param simplified those that only simplified Chinese has
   * @param traditional those that only traditional Chinese has
   */
  public record Counts(int simplified, int traditional) {}

  /** Counts the first so many characters of a text. */
  public static Counts count(CharSequence text, int most) {
    int simplified = 0;
    int traditional = 0;
    for (int i = 0; i < Math.min(text.length(), most); i++) {
      int index = text.charAt(i) - FIRST;
      if (index >= 0 && index <= LAST - FIRST) {
        boolean isSimplified = SIMPLIFIED.get(index);
        boolean isTraditional = TRADITIONAL.get(index);
        simplified += isSimplified && !isTraditional ? 1 : 0;
        traditional += isTraditional && !isSimplified ? 1 : 0;
      }
    }
    return new Counts(simplified, traditional);
  }

  private static BitSet changedBy(String transform) {
    Transliterator transliterator = Transliterator.getInstance(transform);
    BitSet changed = new BitSet(LAST - FIRST + 1);
    for (int c = FIRST; c <= LAST; c++) {
      String text = String.valueOf((char) c);
      changed.set(c - FIRST, !transliterator.transliterate(text).equals(text));
    }
    return changed;
  }
}

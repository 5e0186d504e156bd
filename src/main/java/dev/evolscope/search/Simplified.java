package dev.evolscope.search;

import com.ibm.icu.text.Transliterator;

/**
 * Traditional Chinese characters as simplified ones, by ICU's table, character by character; one
 * that stays itself is simplified or of another kind. Safe for several threads.
 */
final class Simplified {
  /** Zero until looked up; a lookup takes microseconds, loading the table tenths of a second. */
  private static final char[] KNOWN = new char[1 << Character.SIZE];

  private Simplified() {}

  private static final class Table {
    static final Transliterator RULES = Transliterator.getInstance("Traditional-Simplified");
  }

  static char of(char letter) {
    if (!isHan(letter)) {
      return letter;
    }
    char known = KNOWN[letter];
    if (known == 0) {
      String simple = Table.RULES.transliterate(String.valueOf(letter));
      known = simple.length() == 1 ? simple.charAt(0) : letter;
      KNOWN[letter] = known;
    }
    return known;
  }

  /** The two blocks that hold what has a simplified form in the table. */
  static boolean isHan(char letter) {
    return letter >= '\u3400' && letter <= '\u9fff';
  }
}

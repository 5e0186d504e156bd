package dev.evolscope.quality.copy;

import com.ibm.icu.lang.UScript;

/**
 * How many characters make a shingle, so that one holds about as much as a short word in any
 * script: two of Chinese, three where a character is a syllable, five of an alphabet.
 */
final class ShingleLength {
  /** Of alphabets, and of Indic and South-East Asian scripts, whose vowels are characters too. */
  static final int ALPHABET = 5;

  private static final int SYLLABLES = 3;
  private static final int WORDS = 2;

  /** As the letter before: space, punctuation, digits, marks. */
  private static final int SAME = 0;

  /** The basic plane, looked up at once: every character of a gigabyte asks. */
  private static final byte[] BASIC = new byte[Character.MIN_SUPPLEMENTARY_CODE_POINT];

  static {
    for (int c = 0; c < BASIC.length; c++) {
      BASIC[c] = (byte) ofScript(UScript.getScript(c));
    }
  }

  private ShingleLength() {}

  /**
   * The length of the shingle that begins with a character.
   *
   * @param before the length of the one that began before it
   */
  static int of(int codePoint, int before) {
    int own = codePoint < BASIC.length ? BASIC[codePoint] : ofScript(UScript.getScript(codePoint));
    return own == SAME ? before : own;
  }

  private static int ofScript(int script) {
    return switch (script) {
      case UScript.COMMON, UScript.INHERITED -> SAME;
      case UScript.HAN -> WORDS;
      case UScript.HIRAGANA,
          UScript.KATAKANA,
          UScript.HANGUL,
          UScript.ETHIOPIC,
          UScript.BOPOMOFO,
          UScript.YI,
          UScript.VAI,
          UScript.CHEROKEE,
          UScript.CANADIAN_ABORIGINAL ->
          SYLLABLES;
      default -> ALPHABET;
    };
  }
}

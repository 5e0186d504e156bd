package dev.evolscope.quality.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import org.jspecify.annotations.Nullable;

/**
 * Characters that are the bytes of one character of UTF-8.
 *
 * @param to behind the last of them
 * @param codePoint what they stand for
 * @param weight how little it can be anything else: 1 is proof
 */
record MisreadSequence(int from, int to, int codePoint, double weight) {

  /** Two of these are proof. */
  private static final double ODD = .5;

  /** Signs that may stand right behind a letter, in quotations and lists. */
  private static final String COMMON = "\u00A0«»‘’‚“”„…–—‹›ªº•";

  /** The sequence that begins at a place; null where none does. */
  static @Nullable MisreadSequence at(String text, int from, LegacyEncoding encoding) {
    int lead = encoding.lead(text.charAt(from));
    int length = lead == 0 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length == 0 || from + length > text.length()) {
      return null;
    }
    int codePoint = lead & (0xFF >> (length + 1));
    int telling = 0;
    for (int i = 1; i < length; i++) {
      char c = text.charAt(from + i);
      int next = encoding.byteOf(c);
      if (next < 0x80 || next > 0xBF) {
        return null;
      }
      codePoint = codePoint << 6 | next & 0x3F;
      // No orthography has these letters behind this one
      telling += isTelling(c) || lead == 0xE2 && Character.isLetter(c) ? 1 : 0;
    }
    if (!isShortest(codePoint, length) || !isCharacter(codePoint)) {
      return null;
    }
    boolean capital = from > 0 && Character.isUpperCase(text.charAt(from - 1));
    double weight = weight(lead, telling, encoding, capital);
    boolean odd = isOdd(text, from, from + length, encoding);
    return new MisreadSequence(
        from, from + length, codePoint, odd ? Math.max(ODD, weight) : weight);
  }

  /**
   * Whether letters stand where none of their kind would: Cyrillic ones that touch a Latin one, a
   * capital behind a small letter, a letter before an opening quotation mark or with a closing one
   * and more behind it.
   */
  private static boolean isOdd(String text, int from, int to, LegacyEncoding encoding) {
    char first = text.charAt(from);
    char second = text.charAt(from + 1);
    boolean behindLatin = from > 0 && isSmallLatin(text.charAt(from - 1));
    boolean beforeLatin = to < text.length() && isSmallLatin(text.charAt(to));
    return switch (encoding) {
      case WINDOWS_1251 -> behindLatin || beforeLatin;
      case WINDOWS_1252, WINDOWS_1250 ->
          behindLatin && Character.isUpperCase(first)
              || first == 'Â' && second == '«'
              || first == 'á' && (second == '»' || second == 'º' || second == 'ş');
      case MAC_ROMAN -> false;
    };
  }

  private static boolean isSmallLatin(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static double weight(
      int lead, int telling, LegacyEncoding encoding, boolean behindCapital) {
    if (telling == 0) {
      return .1;
    }
    if (lead == 0xE2 || lead >= 0xF0 || lead == 0xEF) {
      return 1; // punctuation, emoji, byte order marks
    }
    if (lead >= 0xE0) {
      return .4;
    }
    if (!encoding.hasTellingSingles()) {
      return lead == 0xC3 ? .4 : .1;
    }
    return lead > 0xC5 ? .4 : lead > 0xC3 ? .5 : behindCapital ? .2 : 1;
  }

  /** A sign, or one of those that count as letters and are none of a word. */
  private static boolean isTelling(char c) {
    return Character.isLetter(c)
        ? c >= '\u02C6' && c <= '\u02DD' || c == '\u0192'
        : COMMON.indexOf(c) < 0;
  }

  private static boolean isShortest(int codePoint, int length) {
    return length == 2 || codePoint >= (length == 3 ? 0x800 : 0x10000);
  }

  private static boolean isCharacter(int codePoint) {
    int type = codePoint > Character.MAX_CODE_POINT ? 0 : UCharacter.getType(codePoint);
    return type != UCharacterCategory.UNASSIGNED
        && type != UCharacterCategory.SURROGATE
        && type != UCharacterCategory.PRIVATE_USE
        // Of the controls behind ASCII none is ever written, save by another misreading
        && !(type == UCharacterCategory.CONTROL && length(codePoint) > 2);
  }

  private static int length(int codePoint) {
    return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
}

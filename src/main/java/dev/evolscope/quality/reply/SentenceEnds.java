package dev.evolscope.quality.reply;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** The marks by which sentences end, in every script. */
final class SentenceEnds {
  private SentenceEnds() {}

  /**
   * Whether a character ends sentences: Unicode's property Sentence_Terminal, the ellipses, and
   * signs that end a Thai, Lao or Greek text without having it.
   */
  static boolean isOne(int character) {
    return switch (character) {
      case '.', '!', '?' -> true;
      case 0x2026, 0x22ef, 0x2025, 0xe2f, 0xe46, 0xe5a, 0xe5b, 0xeaf, 0x37e, 0xff5e, '~' -> true;
      default -> character > 0x7f && UCharacter.hasBinaryProperty(character, UProperty.S_TERM);
    };
  }

  /**
   * Where the last sentence that ends within a line does, behind its mark; -1 where none does. A
   * full stop counts behind a word of three letters and before a space, so that numbers,
   * abbreviations and initials do not count.
   */
  static int lastWithin(String line) {
    for (int i = line.length() - 2; i > 0; i--) {
      char character = line.charAt(i);
      if (isOne(character) && (character > 0x7f || isStop(line, i))) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean isStop(String line, int at) {
    if (!Character.isWhitespace(line.charAt(at + 1)) || at < 3) {
      return false;
    }
    for (int i = at - 3; i < at; i++) {
      char before = line.charAt(i);
      if (!Character.isLetter(before) && !isMark(before)) {
        return false;
      }
    }
    return true;
  }

  static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> false;
    };
  }
}

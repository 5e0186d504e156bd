package dev.evolscope.quality.reply;

import com.ibm.icu.lang.UScript;

/** What scripts differ in, as far as ends of sentences go. */
final class Scripts {
  private Scripts() {}

  /** How much a text holds: letters and marks of its own, an ideograph or syllable for two. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) >= 0x2e80 && text.charAt(i) < 0xd800 ? 2 : 1;
    }
    return width;
  }

  /** Commas, colons aside, of all scripts. */
  static boolean isComma(int character) {
    return switch (character) {
      case ',', 0x60c, 0x3001, 0xff0c, 0xff64, 0x1363, 0x104a, 0x55d, 0x61b, ';', 0xff1b -> true;
      default -> false;
    };
  }

  /** Brackets and quotes that only open; « closes in Danish. */
  static boolean isOpening(int character) {
    return switch (character) {
      case '(', '[', '{', 0x300c, 0x300e, 0xff08, 0x3010, 0x300a, 0x201e -> true;
      default -> false;
    };
  }

  /** Vowels of Thai and Lao that are written before their consonant, and signs that stack. */
  static boolean isPrefixed(int character) {
    return character >= 0xe40 && character <= 0xe44
        || character >= 0xec0 && character <= 0xec4
        || character == 0x17d2
        || character == 0x1039;
  }

  /** Whether the script of a line's last letter ends its sentences by a mark. */
  static boolean marksSentences(String line) {
    return switch (UScript.getScript(line.codePointBefore(line.length()))) {
      case UScript.THAI, UScript.LAO, UScript.TIBETAN -> false;
      default -> true;
    };
  }
}

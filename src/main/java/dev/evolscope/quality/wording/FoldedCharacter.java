package dev.evolscope.quality.wording;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/** What is left of a character when writing habits do not count. */
final class FoldedCharacter {
  /** Of whatever separates words. */
  static final String SPACE = " ";

  private static final Normalizer2 CASE = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 APART = Normalizer2.getNFDInstance();

  /** Filled as characters are met; two threads that meet one write the same. */
  private static final @Nullable String[] KNOWN = new @Nullable String[1 << 16];

  private FoldedCharacter() {}

  /** Nothing, {@link #SPACE}, or letters, marks and digits. */
  static String of(int character) {
    if (character >= KNOWN.length) {
      return fold(character);
    }
    String known = KNOWN[character];
    if (known == null) {
      known = fold(character);
      KNOWN[character] = known;
    }
    return known;
  }

  private static String fold(int character) {
    if (isNothing(character)) {
      return "";
    }
    String apart = APART.normalize(CASE.normalize(Character.toString(character)));
    StringBuilder kept = new StringBuilder(2);
    boolean separates = apart.isEmpty() && character != 0xad;
    for (int i = 0; i < apart.length(); i += Character.charCount(apart.codePointAt(i))) {
      int part = apart.codePointAt(i);
      if (isNothing(part)) {
        continue;
      }
      if (isOfWord(part)) {
        kept.appendCodePoint(same(part));
      } else {
        separates = true;
      }
    }
    return kept.isEmpty() && separates ? SPACE : kept.toString();
  }

  private static boolean isOfWord(int character) {
    return Character.isLetterOrDigit(character)
        || switch (Character.getType(character)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }

  /** Accents, points of Arabic and Hebrew, dots of Indic letters, apostrophes and joiners. */
  private static boolean isNothing(int character) {
    return character >= 0x300 && character <= 0x36f
        || character >= 0x591
            && character <= 0x5c7
            && Character.getType(character) == Character.NON_SPACING_MARK
        || character >= 0x64b && character <= 0x65f
        || character == 0x670
        || character == 0x640
        || isApostrophe(character)
        || Character.getType(character) == Character.FORMAT
        || isIndicDot(character);
  }

  private static boolean isApostrophe(int character) {
    return switch (character) {
      case '\'', '`', 0xb4, 0x2018, 0x2019, 0x201b, 0x2bb, 0x2bc, 0x2bd, 0xff07, 0x5f3 -> true;
      default -> false;
    };
  }

  private static boolean isIndicDot(int character) {
    return switch (character) {
      case 0x93c, 0x9bc, 0xa3c, 0xabc, 0xb3c -> true;
      default -> false;
    };
  }

  /** Letters that are written one for the other. */
  private static int same(int letter) {
    return switch (letter) {
      case 0x649, 0x6cc -> 0x64a; // forms of yeh
      case 0x6a9, 0x6aa -> 0x643; // forms of kaf
      case 0x629, 0x6c1, 0x6d5, 0x6be -> 0x647; // forms of heh
      case 0x901 -> 0x902; // the two nasal signs of Devanagari
      case 0x199 -> 'k'; // hooked letters of Hausa
      case 0x253 -> 'b';
      case 0x257 -> 'd';
      default -> letter;
    };
  }

  /** Whether the script writes words without spaces between them. */
  static boolean isUnspaced(char character) {
    if (character < 0xe00) {
      return false;
    }
    return switch (UScript.getScript(character)) {
      case UScript.THAI,
          UScript.LAO,
          UScript.KHMER,
          UScript.MYANMAR,
          UScript.HAN,
          UScript.HIRAGANA,
          UScript.KATAKANA ->
          true;
      default -> false;
    };
  }
}

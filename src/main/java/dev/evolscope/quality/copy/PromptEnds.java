package dev.evolscope.quality.copy;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * Where a prompt that holds a long passage says what is wanted of it: its first and its last
 * sentence or line, and more of them where these are short, such as a line "Answer:".
 */
final class PromptEnds {
  /** Four shingles' length, in tenths of a shingle. */
  private static final int ENOUGH = 40;

  private static final int SHINGLE = 10;

  /** Ends of sentences that no space follows. */
  private static final String WITHOUT_SPACE = "。｡！？";

  private PromptEnds() {}

  /** The prompt's beginning. */
  static String opening(String text) {
    int weight = 0;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      weight += weight(c);
      if (weight >= ENOUGH && isBorder(text, at)) {
        break;
      }
    }
    return text.substring(0, at);
  }

  /** The prompt's end. */
  static String ending(String text) {
    int weight = 0;
    int at = text.length();
    while (at > 0) {
      int c = text.codePointBefore(at);
      at -= Character.charCount(c);
      weight += weight(c);
      if (weight >= ENOUGH && isBorder(text, at)) {
        break;
      }
    }
    return text.substring(at);
  }

  private static int weight(int codePoint) {
    return Character.isUnicodeIdentifierPart(codePoint) // letters, digits and marks
        ? SHINGLE / ShingleLength.of(codePoint, ShingleLength.ALPHABET)
        : 0;
  }

  /** Whether a line or a sentence begins there; a full stop within a number ends none. */
  private static boolean isBorder(String text, int at) {
    char before = at == 0 ? '\n' : text.charAt(at - 1);
    if (before == '\n' || before == '\r') {
      return true;
    }
    if (Character.isWhitespace(before)) {
      return at > 1 && endsSentence(text.charAt(at - 2));
    }
    return WITHOUT_SPACE.indexOf(before) >= 0;
  }

  private static boolean endsSentence(char c) {
    return UCharacter.hasBinaryProperty(c, UProperty.S_TERM);
  }
}

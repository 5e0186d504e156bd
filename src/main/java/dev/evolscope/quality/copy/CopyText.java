package dev.evolscope.quality.copy;

import com.ibm.icu.lang.UCharacter;
import dev.evolscope.conversation.TextKey;

/**
 * What of a text counts when copies are looked for. Texts that differ in white space, case or the
 * way characters are composed are the same.
 */
final class CopyText {

  /** General categories that no word needs: punctuation, white space, invisible characters. */
  private static final int BESIDE_WORDS =
      1 << Character.CONNECTOR_PUNCTUATION
          | 1 << Character.DASH_PUNCTUATION
          | 1 << Character.START_PUNCTUATION
          | 1 << Character.END_PUNCTUATION
          | 1 << Character.INITIAL_QUOTE_PUNCTUATION
          | 1 << Character.FINAL_QUOTE_PUNCTUATION
          | 1 << Character.OTHER_PUNCTUATION
          | 1 << Character.SPACE_SEPARATOR
          | 1 << Character.LINE_SEPARATOR
          | 1 << Character.PARAGRAPH_SEPARATOR
          | 1 << Character.CONTROL
          | 1 << Character.FORMAT;

  private CopyText() {}

  /** The text's key (NFC, a run of white space as one space, none at the ends), case folded. */
  static String of(String text) {
    return UCharacter.foldCase(TextKey.of(text), true);
  }

  /** The same without punctuation, white space and invisible characters; symbols stay. */
  static String letters(String text) {
    String normal = of(text);
    StringBuilder letters = new StringBuilder(normal.length());
    normal
        .codePoints()
        .filter(c -> (1 << Character.getType(c) & BESIDE_WORDS) == 0)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}

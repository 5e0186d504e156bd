package dev.evolscope.ui;

import dev.evolscope.conversation.Direction;
import dev.evolscope.conversation.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a stored text is set: the row's language and direction, unless the letters run the other way,
 * as an English reply in an Urdu row does.
 *
 * @param tag value of {@code lang}; empty where the language is not known
 * @param direction value of {@code dir}
 */
record TextSetting(String tag, String direction) {

  static TextSetting of(String text, @Nullable Language language) {
    Direction expected = language == null ? Direction.UNKNOWN : language.direction();
    Direction letters = majority(text);
    String tag = language == null || language.tag() == null ? "" : language.tag();
    if (letters == Direction.UNKNOWN || letters == expected) {
      return new TextSetting(tag, expected.html());
    }
    return new TextSetting(expected == Direction.UNKNOWN ? tag : "", letters.html());
  }

  /** Which way most of the letters run; unknown where there are none, or as many of both. */
  private static Direction majority(String text) {
    int balance = text.codePoints().map(TextSetting::weight).sum();
    return balance == 0
        ? Direction.UNKNOWN
        : balance > 0 ? Direction.LEFT_TO_RIGHT : Direction.RIGHT_TO_LEFT;
  }

  private static int weight(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 1;
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          -1;
      default -> 0;
    };
  }
}

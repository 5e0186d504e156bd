package dev.evolscope.ui;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.Component;
import dev.evolscope.conversation.Direction;
import dev.evolscope.conversation.Language;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a stored text is set: the row's language and direction, unless the letters are of another
 * script or run the other way, as an English reply in an Urdu row does.
 *
 * @param tag value of {@code lang}; empty where the language is not known
 * @param direction value of {@code dir}
 */
record TextSetting(String tag, String direction) {
  /** Letters looked at to tell the script; the beginning tells enough. */
  private static final int SAMPLE = 2_000;

  static TextSetting of(String text, @Nullable Language language) {
    Direction expected = language == null ? Direction.UNKNOWN : language.direction();
    Direction letters = majority(text);
    String tag = language == null || language.tag() == null ? "" : language.tag();
    if (!tag.isEmpty() && !canBe(tag, text)) {
      tag = "";
    }
    if (letters == Direction.UNKNOWN || letters == expected) {
      return new TextSetting(tag, expected.html());
    }
    return new TextSetting(expected == Direction.UNKNOWN ? tag : "", letters.html());
  }

  /** Sets an element so. */
  void on(Component element) {
    element.getElement().setAttribute("lang", tag);
    element.getElement().setAttribute("dir", direction);
  }

  /** Which way most of the letters run; unknown where there are none, or as many of both. */
  static Direction majority(String text) {
    int balance = text.codePoints().map(TextSetting::weight).sum();
    return balance == 0
        ? Direction.UNKNOWN
        : balance > 0 ? Direction.LEFT_TO_RIGHT : Direction.RIGHT_TO_LEFT;
  }

  /** Whether any letter tells a direction. */
  static boolean hasLetters(String text) {
    return text.codePoints().anyMatch(letter -> weight(letter) != 0);
  }

  /** Whether most letters are of a script that the language is written in. */
  private static boolean canBe(String tag, String text) {
    int[] scripts = UScript.getCode(ULocale.forLanguageTag(tag));
    if (scripts == null) {
      return true;
    }
    Map<Integer, Integer> counts = new HashMap<>();
    text.codePoints()
        .limit(SAMPLE)
        .filter(Character::isLetter)
        .forEach(letter -> counts.merge(UScript.getScript(letter), 1, Integer::sum));
    int own = Arrays.stream(scripts).map(s -> counts.getOrDefault(plain(s), 0)).sum();
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return own * 2 >= most;
  }

  /** Simplified and traditional characters are one script to Unicode. */
  private static int plain(int script) {
    return switch (script) {
      case UScript.SIMPLIFIED_HAN, UScript.TRADITIONAL_HAN -> UScript.HAN;
      default -> script;
    };
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

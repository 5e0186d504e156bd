package dev.evolscope.identification;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/** How many letters of each script a text has. */
@SuppressWarnings("EnumOrdinal") // counted for each letter; the numbers are of this run only
final class ScriptCount {

  /** Letters that stand for a syllable or word weigh as much as those that they would take. */
  private static final int IDEOGRAPH = 3;

  private static final int SYLLABLE = 2;

  private final int[] counts = new int[UnicodeScript.values().length];

  static ScriptCount of(CharSequence text) {
    ScriptCount count = new ScriptCount();
    for (int i = 0; i < text.length(); ) {
      int codePoint = Character.codePointAt(text, i);
      UnicodeScript script = Letters.script(codePoint);
      if (script != null) {
        count.counts[script.ordinal()]++;
      }
      i += Character.charCount(codePoint);
    }
    return count;
  }

  int letters(UnicodeScript script) {
    return counts[script.ordinal()];
  }

  /** The same, where a letter that stands for a syllable or word weighs as much as several. */
  int weight(UnicodeScript script) {
    return letters(script) * factor(script);
  }

  /** Letters of all scripts; those that several share are not counted. */
  int letters() {
    int sum = 0;
    for (UnicodeScript script : UnicodeScript.values()) {
      sum += isShared(script) ? 0 : letters(script);
    }
    return sum;
  }

  /** The script that most of the text is in, by what its letters weigh; null without letters. */
  @Nullable UnicodeScript main() {
    UnicodeScript best = null;
    int most = 0;
    for (UnicodeScript script : UnicodeScript.values()) {
      int weight = isShared(script) ? 0 : weight(script);
      if (weight > most) {
        most = weight;
        best = script;
      }
    }
    return best;
  }

  private static boolean isShared(UnicodeScript script) {
    return script == UnicodeScript.COMMON
        || script == UnicodeScript.INHERITED
        || script == UnicodeScript.UNKNOWN;
  }

  private static int factor(UnicodeScript script) {
    return switch (script) {
      case HAN -> IDEOGRAPH;
      case HIRAGANA, KATAKANA, HANGUL, ETHIOPIC -> SYLLABLE;
      default -> 1;
    };
  }
}

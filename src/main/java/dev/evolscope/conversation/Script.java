package dev.evolscope.conversation;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;

/**
 * A script as facets name it. Variants of one script are one: simplified and traditional Chinese
 * are both {@code Han}, Nastaliq is {@code Arabic}. What is written in several scripts at once
 * keeps its common name: {@code Japanese} (Han and kana), {@code Korean} (Hangul and Han).
 *
 * @param name CLDR's English name, such as {@code Devanagari}
 */
record Script(String name, Direction direction) {

  static final Script UNKNOWN = new Script("unknown", Direction.UNKNOWN);

  private static final Map<String, String> VARIANTS =
      Map.of("Hans", "Hani", "Hant", "Hani", "Aran", "Arab", "Latf", "Latn", "Latg", "Latn");

  /** Common, inherited, unwritten, unknown. */
  private static final Set<String> NO_SCRIPT = Set.of("Zyyy", "Zinh", "Zxxx", "Zzzz");

  /**
   * The script of an ISO 15924 code in title case; {@link #UNKNOWN} for no code or a foreign one.
   */
  static Script of(String code) {
    String main = VARIANTS.getOrDefault(code, code);
    int known = UScript.getCodeFromName(main);
    if (known == UScript.INVALID_CODE || NO_SCRIPT.contains(main)) {
      return UNKNOWN;
    }
    return new Script(
        ULocale.getDisplayScript("und_" + main, ULocale.ENGLISH),
        UScript.isRightToLeft(known) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
  }
}

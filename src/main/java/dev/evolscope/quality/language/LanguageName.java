package dev.evolscope.quality.language;

import com.ibm.icu.util.ULocale;
import dev.evolscope.conversation.Finding;

/** Details of findings: languages by their English names, percents, quotations. */
final class LanguageName {
  private static final int QUOTED = 120;

  private LanguageName() {}

  static String of(String tag) {
    return ULocale.getDisplayName(tag, ULocale.ENGLISH);
  }

  static String percent(double share) {
    return String.valueOf(Math.round(Math.floor(share * 100)));
  }

  /** The beginning of a text, its white space made plain. */
  static String quote(String text) {
    String start = text.substring(0, Math.min(text.length(), 4 * QUOTED)).strip();
    String plain = start.replaceAll("\\s+", " ");
    if (plain.length() <= QUOTED) {
      return plain;
    }
    int end = Character.isHighSurrogate(plain.charAt(QUOTED - 1)) ? QUOTED - 1 : QUOTED;
    return plain.substring(0, end) + "…";
  }

  /** A dataset's own name, cut where it is too long for a detail. */
  static String label(String name) {
    return name.length() <= Finding.LONGEST_DETAIL ? name : quote(name);
  }
}

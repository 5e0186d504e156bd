package dev.evolscope.conversation;

import java.util.Locale;
import java.util.Map;

/** Stands in for the language table. */
public final class Languages {
  private static final Map<String, String> TAGS =
      Map.of(
          "Standard Arabic",
          "ar",
          "Urdu",
          "ur",
          "Amharic",
          "am",
          "Thai",
          "th",
          "Hindi",
          "hi",
          "Simplified Chinese",
          "zh-Hans",
          "Tamil",
          "ta",
          "English",
          "en",
          "Greek",
          "el");

  private Languages() {}

  /** What is known of the language of that name. */
  public static Language of(String name) {
    String tag = TAGS.get(name);
    if (tag == null) {
      return new Language(name, null, name, "unknown", Direction.UNKNOWN, Resource.UNKNOWN);
    }
    Locale locale = Locale.forLanguageTag(tag);
    boolean arabic = tag.equals("ar") || tag.equals("ur");
    com.ibm.icu.util.ULocale full =
        com.ibm.icu.util.ULocale.addLikelySubtags(com.ibm.icu.util.ULocale.forLocale(locale));
    return new Language(
        name,
        tag,
        com.ibm.icu.text.LocaleDisplayNames.getInstance(
                full, com.ibm.icu.text.LocaleDisplayNames.DialectHandling.DIALECT_NAMES)
            .localeDisplayName(tag),
        full.getDisplayScript(com.ibm.icu.util.ULocale.ENGLISH),
        arabic ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT,
        tag.equals("am") ? Resource.LOW : Resource.HIGH);
  }
}

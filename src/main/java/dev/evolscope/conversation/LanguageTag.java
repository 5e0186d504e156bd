package dev.evolscope.conversation;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Language tags in CLDR's canonical form: {@code iw} is {@code he}, {@code zho} and {@code cmn} are
 * {@code zh}, {@code eng_Latn} is {@code en}.
 */
final class LanguageTag {

  /** Codes that stand for no single language. */
  private static final Set<String> NO_LANGUAGE = Set.of("", "und", "mul", "mis", "zxx");

  private static final Set<String> WITH_OWN_NAMES =
      Arrays.stream(ULocale.getAvailableLocales())
          .map(ULocale::getLanguage)
          .collect(Collectors.toUnmodifiableSet());

  /** CLDR's English names of languages, folded as the table's are. */
  private static final Map<String, ULocale> BY_ENGLISH_NAME =
      Arrays.stream(ULocale.getISOLanguages())
          .filter(code -> !NO_LANGUAGE.contains(code))
          .map(code -> ULocale.createCanonical(new ULocale(code)))
          .filter(locale -> englishName(locale) != null)
          .collect(
              Collectors.toUnmodifiableMap(
                  locale -> LanguageTable.fold(String.valueOf(englishName(locale))),
                  locale -> locale,
                  (first, second) -> first));

  private LanguageTag() {}

  /** The language that CLDR calls so in English. */
  static @Nullable ULocale named(String englishName) {
    return BY_ENGLISH_NAME.get(LanguageTable.fold(englishName));
  }

  /**
   * Reads a BCP-47 tag or an ISO 639-1, -2 or -3 code in any case, with hyphens or underscores;
   * extensions are dropped, and so is the script that the language has anyway. Whether such a
   * language exists is not asked.
   *
   * @return null where the text is no tag; also for a lone word capitalised as names are, since Ga,
   *     Mon and Twi are languages whose names are the codes of others
   */
  static @Nullable ULocale read(String text) {
    if (isCapitalisedWord(text)) {
      return null;
    }
    try {
      ULocale read =
          new ULocale.Builder().setLanguageTag(text.replace('_', '-')).clearExtensions().build();
      ULocale canonical = withoutUsualScript(ULocale.createCanonical(read));
      return NO_LANGUAGE.contains(canonical.getLanguage()) ? null : canonical;
    } catch (IllformedLocaleException e) {
      return null;
    }
  }

  /** CLDR's English name of the language, without its script and region; null if it has none. */
  static @Nullable String englishName(ULocale locale) {
    return LocaleDisplayNames.getInstance(ULocale.ENGLISH, DisplayContext.NO_SUBSTITUTE)
        .languageDisplayName(locale.getLanguage());
  }

  /** The name in the language itself, else in English, else the tag. */
  static String ownName(ULocale locale) {
    // Without data for the language ICU would answer in the language of this computer.
    ULocale display = WITH_OWN_NAMES.contains(locale.getLanguage()) ? locale : ULocale.ENGLISH;
    return LocaleDisplayNames.getInstance(display, DisplayContext.DIALECT_NAMES)
        .localeDisplayName(locale);
  }

  private static boolean isCapitalisedWord(String text) {
    return text.length() > 1
        && Character.isUpperCase(text.charAt(0))
        && text.substring(1).chars().allMatch(Character::isLowerCase);
  }

  /** Chinese keeps its script: both ways to write it are names of their own in datasets. */
  private static ULocale withoutUsualScript(ULocale locale) {
    if (locale.getScript().isEmpty() || locale.getLanguage().equals("zh")) {
      return locale;
    }
    ULocale bare = new ULocale.Builder().setLocale(locale).setScript("").build();
    boolean usual = ULocale.addLikelySubtags(bare).getScript().equals(locale.getScript());
    return usual ? bare : locale;
  }
}

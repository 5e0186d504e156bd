package dev.evolscope.ui;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames.DialectHandling;
import com.ibm.icu.util.ULocale;
import dev.evolscope.conversation.Language;

/** What the reader's language calls a language; in English, what the dataset calls it. */
final class LanguageName {
  private LanguageName() {}

  static String of(Language language) {
    InterfaceLanguage reader = Texts.language();
    if (reader == InterfaceLanguage.ENGLISH || language.tag() == null) {
      return language.name();
    }
    ULocale tag = ULocale.forLanguageTag(language.tag());
    String name =
        LocaleDisplayNames.getInstance(reader.icu(), DialectHandling.DIALECT_NAMES)
            .localeDisplayName(tag);
    return name.equals(tag.toString()) ? language.name() : name;
  }
}

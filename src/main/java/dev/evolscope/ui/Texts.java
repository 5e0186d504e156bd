package dev.evolscope.ui;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The interface's words, from {@code texts.properties}: ICU message patterns, so that plurals and
 * grouped numbers follow the language. English is the only one yet, and numbers follow the words,
 * not the browser.
 */
final class Texts {
  static final Locale LOCALE = Locale.ENGLISH;
  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("texts", LOCALE);

  private Texts() {}

  /**
   * The text of a key.
   *
   * @param arguments values of {@code {0}}, {@code {1}} and so on
   * @throws java.util.MissingResourceException if there is no such key
   */
  static String text(String key, Object... arguments) {
    return new MessageFormat(BUNDLE.getString(key), LOCALE).format(arguments);
  }

  /** The text of a key, or another text where the key is not there. */
  static String textOr(String key, String otherwise) {
    return BUNDLE.containsKey(key) ? text(key) : otherwise;
  }

  /** A number with grouped digits. */
  static String number(long number) {
    return java.text.NumberFormat.getIntegerInstance(LOCALE).format(number);
  }
}

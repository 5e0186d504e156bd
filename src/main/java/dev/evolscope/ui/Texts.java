package dev.evolscope.ui;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import dev.evolscope.quality.CheckText;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The interface's words, from {@code texts.properties} and its translations: ICU message patterns,
 * so that plurals and grouped numbers follow the language. The language is that of the page which
 * is being answered; numbers follow the words, not the browser.
 */
final class Texts {
  private Texts() {}

  /** The language that is spoken to the reader of this page or request; English outside of any. */
  static InterfaceLanguage language() {
    UI ui = UI.getCurrent();
    return ui == null
        ? InterfaceLanguage.of(VaadinRequest.getCurrent())
        : InterfaceLanguage.of(ui.getLocale());
  }

  /**
   * The text of a key.
   *
   * @param arguments values of {@code {0}}, {@code {1}} and so on
   * @throws java.util.MissingResourceException if there is no such key
   */
  static String text(String key, Object... arguments) {
    InterfaceLanguage language = language();
    return new MessageFormat(bundle(language).getString(key), language.icu()).format(arguments);
  }

  /** The text of a key, or another text where the key is not there. */
  static String textOr(String key, String otherwise) {
    return bundle(language()).containsKey(key) ? text(key) : otherwise;
  }

  /** The words of checks and of what they found. */
  static CheckText checks() {
    return CheckText.in(language().icu());
  }

  /** A number with grouped digits. */
  static String number(long number) {
    return NumberFormat.getIntegerInstance(language().icu()).format(number);
  }

  /** A share from 0 to 1 in whole percents. */
  static String percent(double share) {
    return NumberFormat.getPercentInstance(language().icu()).format(share);
  }

  /** Falls back to English, never to the language of the server's own machine. */
  static ResourceBundle bundle(InterfaceLanguage language) {
    return ResourceBundle.getBundle(
        "texts", language.locale(), Control.getNoFallbackControl(Control.FORMAT_DEFAULT));
  }

  /** A share from 0 to 1 as percent, with one digit behind the point. */
  static String share(double share) {
    NumberFormat format = NumberFormat.getPercentInstance(language().icu());
    format.setMaximumFractionDigits(1);
    return format.format(share);
  }

  /** A number with up to so many digits behind the point. */
  static String decimal(double number, int digits) {
    NumberFormat format = NumberFormat.getInstance(language().icu());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(number);
  }
}

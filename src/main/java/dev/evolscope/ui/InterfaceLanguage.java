package dev.evolscope.ui;

import com.ibm.icu.util.ULocale;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A language that the interface speaks. The reader chooses in the frame's menu, which keeps the
 * choice in a cookie; without one the browser's preference holds, and English where it has none of
 * these.
 */
enum InterfaceLanguage {
  ENGLISH("en", "English"),
  /** With the digits of the data's own counts, which stand beside these in tables and addresses. */
  ARABIC("ar-u-nu-latn", "العربية"),
  SPANISH("es", "Español");

  /** Set by the browser, see {@code evolscope.ts}. */
  private static final String COOKIE = "language";

  private final ULocale locale;
  private final String ownName;

  InterfaceLanguage(String tag, String ownName) {
    this.locale = ULocale.forLanguageTag(tag);
    this.ownName = ownName;
  }

  /** The language of a request; English where there is none. */
  static InterfaceLanguage of(@Nullable VaadinRequest request) {
    return request == null ? ENGLISH : chosen(request).or(() -> preferred(request)).orElse(ENGLISH);
  }

  /** The language of a locale, whatever its region; English where it is not spoken here. */
  static InterfaceLanguage of(Locale locale) {
    return spoken(locale.getLanguage()).orElse(ENGLISH);
  }

  private static Optional<InterfaceLanguage> chosen(VaadinRequest request) {
    Cookie[] cookies = request.getCookies();
    return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .findFirst()
        .flatMap(cookie -> spoken(cookie.getValue()));
  }

  /** Without the header a request answers the server's own locale, which is nobody's wish. */
  private static Optional<InterfaceLanguage> preferred(VaadinRequest request) {
    return request.getHeader("Accept-Language") == null
        ? Optional.empty()
        : Collections.list(request.getLocales()).stream()
            .flatMap(locale -> spoken(locale.getLanguage()).stream())
            .findFirst();
  }

  private static Optional<InterfaceLanguage> spoken(String code) {
    return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
  }

  /** Its code, as in {@code lang} attributes. */
  String code() {
    return locale.getLanguage();
  }

  /** What it is called in itself. */
  String ownName() {
    return ownName;
  }

  /** The value of {@code dir}. */
  String direction() {
    return locale.isRightToLeft() ? "rtl" : "ltr";
  }

  /** For ICU's messages, numbers and names. */
  ULocale icu() {
    return locale;
  }

  Locale locale() {
    return Locale.of(code());
  }
}

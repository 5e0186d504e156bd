package dev.evolscope.quality.language;

import static java.util.Map.entry;

import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** In which scripts a language is written: CLDR's likeliest one, and others in use. */
final class WrittenScripts {

  /** Codes of scripts beside the likeliest one, by language. */
  private static final Map<String, Set<String>> ALSO =
      Map.ofEntries(
          entry("sr", Set.of("Cyrl", "Latn")),
          entry("bs", Set.of("Cyrl", "Latn")),
          entry("sh", Set.of("Cyrl", "Latn")),
          entry("ku", Set.of("Latn", "Arab", "Cyrl")),
          entry("az", Set.of("Latn", "Cyrl", "Arab")),
          entry("uz", Set.of("Latn", "Cyrl", "Arab")),
          entry("tk", Set.of("Latn", "Cyrl")),
          entry("kk", Set.of("Cyrl", "Latn", "Arab")),
          entry("ky", Set.of("Cyrl", "Arab", "Latn")),
          entry("tt", Set.of("Cyrl", "Latn")),
          entry("tg", Set.of("Cyrl", "Arab")),
          entry("ug", Set.of("Arab", "Cyrl", "Latn")),
          entry("mn", Set.of("Cyrl", "Mong")),
          entry("crh", Set.of("Latn", "Cyrl")),
          entry("kaa", Set.of("Cyrl", "Latn")),
          entry("pa", Set.of("Guru", "Arab")),
          entry("lah", Set.of("Arab", "Guru")),
          entry("sd", Set.of("Arab", "Deva")),
          entry("ks", Set.of("Arab", "Deva")),
          entry("kok", Set.of("Deva", "Latn", "Knda")),
          entry("sat", Set.of("Olck", "Deva", "Beng", "Latn")),
          entry("mni", Set.of("Beng", "Mtei")),
          entry("ms", Set.of("Latn", "Arab")),
          entry("bjn", Set.of("Latn", "Arab")),
          entry("ace", Set.of("Latn", "Arab")),
          entry("min", Set.of("Latn", "Arab")),
          entry("jv", Set.of("Latn", "Java")),
          entry("su", Set.of("Latn", "Sund")),
          entry("ban", Set.of("Latn", "Bali")),
          entry("bug", Set.of("Latn", "Bugi")),
          entry("ha", Set.of("Latn", "Arab")),
          entry("wo", Set.of("Latn", "Arab")),
          entry("ff", Set.of("Latn", "Adlm", "Arab")),
          entry("fuv", Set.of("Latn", "Adlm", "Arab")),
          entry("kab", Set.of("Latn", "Tfng")),
          entry("shi", Set.of("Latn", "Tfng", "Arab")),
          entry("sa", Set.of("Deva", "Latn")),
          entry("taq", Set.of("Latn", "Tfng")),
          entry("knc", Set.of("Latn", "Arab")),
          entry("nan", Set.of("Hani", "Latn")),
          entry("hak", Set.of("Hani", "Latn")),
          entry("iu", Set.of("Cans", "Latn")),
          entry("lad", Set.of("Hebr", "Latn")),
          entry("mo", Set.of("Latn", "Cyrl")));

  private WrittenScripts() {}

  /**
   * The scripts that text with this tag may be in; a tag that names a script is held to it.
   *
   * @return empty where CLDR knows none
   */
  static Set<UnicodeScript> of(String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    Set<String> codes = new HashSet<>();
    if (!locale.getScript().isEmpty()) {
      codes.add(locale.getScript());
    } else {
      codes.addAll(ALSO.getOrDefault(locale.getLanguage(), Set.of()));
      codes.add(ULocale.addLikelySubtags(locale).getScript());
    }
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    codes.forEach(code -> add(code, scripts));
    return scripts;
  }

  private static void add(String code, Set<UnicodeScript> scripts) {
    switch (code) {
      case "", "Zyyy", "Zzzz", "Zxxx" -> {}
      case "Jpan", "Hrkt" ->
          scripts.addAll(Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA));
      case "Kore" -> scripts.addAll(Set.of(UnicodeScript.HANGUL, UnicodeScript.HAN));
      case "Hans", "Hant", "Hani" ->
          scripts.addAll(Set.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO));
      case "Aran" -> scripts.add(UnicodeScript.ARABIC);
      default -> addNamed(code, scripts);
    }
  }

  private static void addNamed(String code, Set<UnicodeScript> scripts) {
    try {
      scripts.add(UnicodeScript.forName(code));
    } catch (IllegalArgumentException e) {
      scripts.clear(); // a script that this JDK does not know: nothing can be said
    }
  }
}

package dev.evolscope.search;

import com.ibm.icu.lang.UScript;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which languages' own analyzers a piece of text may belong to, by its letters. */
final class Scripts {
  private Scripts() {}

  /** ISO 639-1 codes, in order; empty where no such language writes these letters. */
  static Set<String> languagesOf(String text) {
    Set<String> languages = new TreeSet<>();
    IntStream scripts = text.codePoints().map(UScript::getScript).distinct();
    scripts.forEach(
        script -> {
          switch (script) {
            case UScript.ARABIC -> languages.add("ar");
            case UScript.HAN -> languages.addAll(Set.of("ja", "zh"));
            case UScript.HIRAGANA, UScript.KATAKANA -> languages.add("ja");
            case UScript.HANGUL -> languages.add("ko");
            case UScript.THAI -> languages.add("th");
            case UScript.DEVANAGARI -> languages.add("hi");
            case UScript.LATIN -> languages.addAll(Set.of("de", "en"));
            default -> {}
          }
        });
    return languages;
  }
}

package dev.evolscope.identification;

import static java.util.Map.entry;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Languages that their script decides. */
final class ScriptLanguages {

  /** Scripts in which one language is written, or one so much more than others that it is meant. */
  private static final Map<UnicodeScript, String> ALONE =
      Map.ofEntries(
          entry(UnicodeScript.THAI, "th"),
          entry(UnicodeScript.LAO, "lo"),
          entry(UnicodeScript.GEORGIAN, "ka"),
          entry(UnicodeScript.ARMENIAN, "hy"),
          entry(UnicodeScript.GREEK, "el"),
          entry(UnicodeScript.GUJARATI, "gu"),
          entry(UnicodeScript.GURMUKHI, "pa"),
          entry(UnicodeScript.TAMIL, "ta"),
          entry(UnicodeScript.TELUGU, "te"),
          entry(UnicodeScript.KANNADA, "kn"),
          entry(UnicodeScript.MALAYALAM, "ml"),
          entry(UnicodeScript.SINHALA, "si"),
          entry(UnicodeScript.ORIYA, "or"),
          entry(UnicodeScript.KHMER, "km"),
          entry(UnicodeScript.MYANMAR, "my"),
          entry(UnicodeScript.TIBETAN, "bo"),
          entry(UnicodeScript.THAANA, "dv"),
          entry(UnicodeScript.HANGUL, "ko"),
          entry(UnicodeScript.HIRAGANA, "ja"),
          entry(UnicodeScript.KATAKANA, "ja"),
          entry(UnicodeScript.CHEROKEE, "chr"),
          entry(UnicodeScript.CANADIAN_ABORIGINAL, "iu"),
          entry(UnicodeScript.OL_CHIKI, "sat"),
          entry(UnicodeScript.NKO, "nqo"),
          entry(UnicodeScript.JAVANESE, "jv"),
          entry(UnicodeScript.SUNDANESE, "su"),
          entry(UnicodeScript.ADLAM, "ff"));

  /** Japanese prose has more kana than one in ten; a Chinese text may quote some. */
  private static final int KANA = 10;

  /** Words of Chinese grammar, also of Cantonese; Japanese has them rarely or not at all. */
  private static final String CHINESE_GRAMMAR = "的了是在不有我你他她们們这這那吗嗎和就也都很嘅係喺唔咗";

  /** Chinese prose has such words far oftener than one character in so many. */
  private static final int GRAMMAR = 40;

  private ScriptLanguages() {}

  /**
   * The language of a text whose letters are mostly of that script; null where several share it.
   */
  static @Nullable String of(UnicodeScript main, ScriptCount count) {
    if (main != UnicodeScript.HAN) {
      return ALONE.get(main);
    }
    int kana = count.letters(UnicodeScript.HIRAGANA) + count.letters(UnicodeScript.KATAKANA);
    return kana * KANA > count.letters(UnicodeScript.HAN) ? "ja" : "zh";
  }

  /** All that can be told so. */
  static Set<String> all() {
    Set<String> all = new HashSet<>(ALONE.values());
    all.add("zh");
    return all;
  }

  /**
   * Whether ideographs are Chinese sentences, rather than a list of words that are Japanese too.
   */
  static boolean isChineseProse(String words) {
    int grammar = 0;
    int ideographs = 0;
    for (int i = 0; i < words.length(); i++) {
      ideographs += words.charAt(i) == ' ' ? 0 : 1;
      grammar += CHINESE_GRAMMAR.indexOf(words.charAt(i)) >= 0 ? 1 : 0;
    }
    return grammar * GRAMMAR >= ideographs;
  }
}

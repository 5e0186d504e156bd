package dev.evolscope.bench;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.StreamSupport;

/**
 * What words of a language are built from: its own letters as CLDR lists them, sorted into what
 * opens a syllable and what continues it.
 *
 * @param onsets consonants; in scripts without syllables of two parts, every character
 * @param nuclei vowels or vowel signs; empty where an onset is a syllable by itself
 * @param longest syllables of the longest word
 */
record Letters(List<String> onsets, List<String> nuclei, int longest) {
  private static final Map<String, String> SCRIPT_MODELS = Map.of("Arab", "ar");

  static Letters of(String tag, String script) {
    return switch (script) {
      case "Hans", "Hant" -> whole(exemplars(tag, script), "[:Han:]", 3);
      case "Kore" -> whole(exemplars(tag, script), "[:Hangul:]", 4);
      case "Ethi" -> whole(exemplars(tag, script), "[:Ethiopic:]", 5);
      case "Arab" -> whole(exemplars(tag, script), "[[:Arabic:]&[:L:]]", 7);
      case "Latn" -> pairs(exemplars(tag, script), "[aeiouyàáâäãåèéêëẹìíîïịòóôöõọøùúûüụæœıəươ]", 4);
      case "Cyrl" -> pairs(exemplars(tag, script), "[аеёиоуыэюяіїєөү]", 4);
      case "Grek" -> pairs(exemplars(tag, script), "[αάεέηήιίϊΐοόυύϋΰωώ]", 4);
      default -> signs(exemplars(tag, script));
    };
  }

  /** Japanese words are all of one kind, so each kind has letters of its own. */
  static List<Letters> japanese() {
    UnicodeSet all = exemplars("ja", "Jpan");
    return List.of(
        whole(all, "[[:Hiragana:]-[ぁぃぅぇぉっゃゅょゎゝゞ]]", 4),
        whole(all, "[:Han:]", 2),
        whole(all, "[[:Katakana:]-[ァィゥェォッャュョヮヵヶヽヾ]]", 5));
  }

  /** A word of one to {@link #longest} syllables, shorter ones more often. */
  String word(SplittableRandom random) {
    int atMost = 1 + random.nextInt(longest);
    int syllables = 1 + random.nextInt(atMost);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(onsets.get(random.nextInt(onsets.size())));
      if (!nuclei.isEmpty()) {
        word.append(nuclei.get(random.nextInt(nuclei.size())));
      }
    }
    return word.toString();
  }

  private static UnicodeSet exemplars(String tag, String script) {
    UnicodeSet set = LocaleData.getExemplarSet(ULocale.forLanguageTag(tag), 0);
    boolean rootOnly = !script.equals("Latn") && set.contains('a');
    return rootOnly
        ? LocaleData.getExemplarSet(ULocale.forLanguageTag(SCRIPT_MODELS.get(script)), 0)
        : set;
  }

  private static Letters whole(UnicodeSet all, String wanted, int longest) {
    return new Letters(strings(new UnicodeSet(wanted).retainAll(all)), List.of(), longest);
  }

  private static Letters pairs(UnicodeSet all, String vowels, int longest) {
    UnicodeSet nuclei = new UnicodeSet(vowels);
    UnicodeSet letters = new UnicodeSet("[:L:]").retainAll(all);
    return new Letters(
        strings(new UnicodeSet(letters).removeAll(nuclei)),
        strings(nuclei.retainAll(letters)),
        longest);
  }

  /** Consonant and dependent vowel; a language whose list has none takes the script's. */
  private static Letters signs(UnicodeSet all) {
    UnicodeSet consonants = new UnicodeSet("[:InSC=Consonant:]").retainAll(all);
    UnicodeSet script = new UnicodeSet();
    script.applyPropertyAlias("sc", com.ibm.icu.lang.UScript.getName(scriptOf(consonants)));
    UnicodeSet signs = new UnicodeSet("[[:InSC=Vowel_Dependent:]&[:M:]]").retainAll(script);
    UnicodeSet own = new UnicodeSet(signs).retainAll(all);
    return new Letters(strings(consonants), strings(own.isEmpty() ? signs : own), 4);
  }

  private static int scriptOf(UnicodeSet letters) {
    return com.ibm.icu.lang.UScript.getScript(letters.charAt(0));
  }

  private static List<String> strings(UnicodeSet set) {
    return StreamSupport.stream(set.spliterator(), false).toList();
  }
}

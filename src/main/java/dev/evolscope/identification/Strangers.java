package dev.evolscope.identification;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds clauses that are in another language than the text around them. */
final class Strangers {

  /** Weighed letters without which a clause says too little. */
  private static final int LEAST_LETTERS = 22;

  private static final int LEAST_WORDS = 4;

  /** A clause is looked at closely where its words speak this much, in nats, for another language. */
  private static final float MARGIN = 4;

  private static final double CONFIDENT = 0.98;

  /** Names and titles are borrowed whole; most of their words begin with a capital letter. */
  private static final double SMALL = 0.6;

  private Strangers() {}

  /** Its language where it is surely another than {@code home}; else null. */
  static @Nullable Identified of(Identifier identifier, String clause, String home) {
    String words = Prose.sample(clause, Identifier.SAMPLE);
    ScriptCount count = ScriptCount.of(words);
    UnicodeScript main = count.main();
    if (main == null || count.weight(main) < LEAST_LETTERS) {
      return null;
    }
    String alone = ScriptLanguages.of(main, count);
    if (alone != null) {
      boolean other = !Agreement.close(alone, home) && !sharesHan(alone, home);
      return other
          ? new Identified(alone, 1, Identified.UNDETERMINED, count.letters(main), true)
          : null;
    }
    Candidates candidates = identifier.candidates(main);
    if (candidates == null || !isSentence(words)) {
      return null;
    }
    String own = Ngrams.inScript(words, main);
    if (candidates.lead(own, home) < MARGIN) {
      return null;
    }
    Identified found = candidates.best(own, count.letters(main), true, CONFIDENT);
    boolean other = found.certain() && !Agreement.close(found.tag(), home);
    return other ? found : null;
  }

  /** A few ideographs without kana or Hangul are usual in Japanese and Korean. */
  private static boolean sharesHan(String found, String home) {
    return found.equals("zh") && (Agreement.same(home, "ja") || Agreement.same(home, "ko"));
  }

  private static boolean isSentence(String text) {
    String[] words = text.strip().split(" ");
    int small = 0;
    for (String word : words) {
      String first = word.substring(0, Math.min(1, word.length()));
      small += first.equals(first.toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return words.length >= LEAST_WORDS && small >= SMALL * words.length;
  }
}

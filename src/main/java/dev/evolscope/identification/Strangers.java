package dev.evolscope.identification;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/** Finds clauses that are in another language than the text around them. */
final class Strangers {

  /** Weighed letters without which a clause says too little. */
  private static final int LEAST_LETTERS = 22;

  /**
   * A clause is looked at closely where its words speak this much, in nats, for another language.
   */
  private static final float MARGIN = 4;

  /** English is what replies fall into; other languages are seen where there are none, too. */
  private static final String USUAL = "en";

  private static final double CONFIDENT_OF_USUAL = 0.75;
  private static final double CONFIDENT = 0.97;
  private static final int LEAST_LETTERS_OF_OTHERS = 45;

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
      boolean other = !Agreement.close(alone, home) && isSaid(alone, words, home);
      return other
          ? new Identified(alone, 1, Identified.UNDETERMINED, count.letters(main), true)
          : null;
    }
    Candidates candidates = identifier.candidates(main);
    if (candidates == null || !Sentence.isOne(words)) {
      return null;
    }
    String own = Ngrams.inScript(words, main);
    if (candidates.lead(own, home) < MARGIN) {
      return null;
    }
    Identified found = candidates.best(own, count.letters(main), true, CONFIDENT);
    boolean sure =
        found.tag().equals(USUAL)
            ? found.confidence() >= CONFIDENT_OF_USUAL
            : found.certain() && found.letters() >= LEAST_LETTERS_OF_OTHERS;
    return sure && !Agreement.close(found.tag(), home) ? found : null;
  }

  /** Names in ideographs are no sentence; in Japanese and Korean they are usual. */
  private static boolean isSaid(String found, String words, String home) {
    return !found.equals("zh")
        || (ScriptLanguages.isChineseProse(words)
            && !Agreement.same(home, "ja")
            && !Agreement.same(home, "ko"));
  }
}

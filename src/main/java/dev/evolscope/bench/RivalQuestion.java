package dev.evolscope.bench;

import java.util.List;

/**
 * A question that every engine understands alike: rows with all of these words and without another.
 * The words are ASCII, which all of them cut the same way, and of letters whose accents all of them
 * fold.
 *
 * @param name in the report
 * @param words at least one, in lower case
 * @param unwanted a word that is nowhere, so that none can answer from what it remembers
 */
record RivalQuestion(String name, List<String> words, String unwanted) {

  /** A rare word, a frequent one, a very frequent one, two together. */
  static List<RivalQuestion> all() {
    return List.of(of("river"), of("vade"), of("re"), of("vade", "re"));
  }

  private static RivalQuestion of(String... words) {
    return new RivalQuestion(String.join(" ", words), List.of(words), "nowhere");
  }

  /**
   * The same question in other words.
   *
   * @param asking a number that was not used before
   */
  RivalQuestion inOtherWords(int asking) {
    return new RivalQuestion(name, words, "nowhere" + asking);
  }
}

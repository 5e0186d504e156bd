package dev.evolscope.identification;

/** Whether words are a sentence, rather than names, titles, initials or damaged text. */
final class Sentence {
  private static final int LEAST_WORDS = 4;

  /** Most words of names and titles begin with a capital letter. */
  private static final double SMALL = 0.5;

  /** Single letters between signs are what is left of text read in a wrong encoding. */
  private static final double LEAST_MEAN_LENGTH = 2.2;

  private Sentence() {}

  /**
   * @param words with one space between
   */
  static boolean isOne(String words) {
    int count = 0;
    int small = 0;
    int letters = 0;
    boolean inWord = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ') {
        inWord = false;
      } else {
        count += inWord ? 0 : 1;
        small += inWord || Character.isUpperCase(c) ? 0 : 1;
        letters++;
        inWord = true;
      }
    }
    return count >= LEAST_WORDS && small >= SMALL * count && letters >= LEAST_MEAN_LENGTH * count;
  }
}

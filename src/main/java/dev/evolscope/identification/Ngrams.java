package dev.evolscope.identification;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The features of a text: hashes of all stretches of one to five characters of its words, spaces
 * between and around them included, and of whole words. A hash has 32 bits: of some ten thousand
 * features hardly two share one.
 */
final class Ngrams {
  private static final int LONGEST = 5;

  /** Shorter words are stretches with their spaces anyway. */
  private static final int SHORTEST_WORD = 4;

  private static final int LONGEST_WORD = 24;
  private static final int START = 0x811C9DC5;
  private static final int WORD_START = 0x2F0B4C47;
  private static final int FACTOR = 0x01000193;

  private Ngrams() {}

  /**
   * The words that are in a script wholly, with one space between.
   *
   * @param words with one space between
   */
  static String inScript(String words, UnicodeScript script) {
    StringBuilder kept = new StringBuilder(words.length());
    int from = 0;
    while (from < words.length()) {
      int space = words.indexOf(' ', from);
      int to = space < 0 ? words.length() : space;
      if (to > from && isIn(words, from, to, script)) {
        kept.append(words, from, to).append(' ');
      }
      from = to + 1;
    }
    kept.setLength(Math.max(0, kept.length() - 1));
    return kept.toString();
  }

  private static boolean isIn(String text, int from, int to, UnicodeScript script) {
    for (int i = from; i < to; ) {
      int codePoint = text.codePointAt(i);
      UnicodeScript own = Letters.script(codePoint);
      if (own != null
          && own != script
          && own != UnicodeScript.INHERITED
          && own != UnicodeScript.COMMON) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }

  /** Lower case, composed, a space at both ends. */
  static String folded(String words) {
    String composed =
        Normalizer.isNormalized(words, Normalizer.Form.NFC)
            ? words
            : Normalizer.normalize(words, Normalizer.Form.NFC);
    return " " + composed.toLowerCase(Locale.ROOT) + " ";
  }

  /**
   * The hashes of a folded text's features, in no order; what occurs twice is there twice.
   *
   * @param folded as {@link #folded} makes it
   */
  static int[] hashes(String folded) {
    int length = folded.length();
    int[] hashes = new int[length * (LONGEST + 1)];
    int count = 0;
    int wordHash = WORD_START;
    int wordLength = 0;
    for (int start = 0; start < length; start++) {
      int hash = START;
      int end = Math.min(length, start + LONGEST);
      for (int at = start; at < end; at++) {
        hash = (hash ^ folded.charAt(at)) * FACTOR;
        hashes[count++] = mixed(hash);
      }
      if (folded.charAt(start) == ' ') {
        if (wordLength >= SHORTEST_WORD && wordLength <= LONGEST_WORD) {
          hashes[count++] = mixed(wordHash);
        }
        wordHash = WORD_START;
        wordLength = 0;
      } else {
        wordHash = (wordHash ^ folded.charAt(start)) * FACTOR;
        wordLength++;
      }
    }
    return Arrays.copyOf(hashes, count);
  }

  /** The hashes of whole words alone, short ones with their spaces. */
  static int[] wordHashes(String folded) {
    int[] hashes = new int[folded.length() / 2 + 1];
    int count = 0;
    int from = 1;
    while (from < folded.length()) {
      int to = folded.indexOf(' ', from);
      int end = to < 0 ? folded.length() : to;
      boolean isShort = end - from < SHORTEST_WORD;
      int hash = isShort ? START : WORD_START;
      for (int i = isShort ? from - 1 : from;
          i < Math.min(folded.length(), isShort ? end + 1 : end);
          i++) {
        hash = (hash ^ folded.charAt(i)) * FACTOR;
      }
      if (end > from) {
        hashes[count++] = mixed(hash);
      }
      from = end + 1;
    }
    return Arrays.copyOf(hashes, count);
  }

  private static int mixed(int hash) {
    int mixed = (hash ^ hash >>> 15) * 0x85EBCA6B;
    return mixed ^ mixed >>> 13;
  }
}

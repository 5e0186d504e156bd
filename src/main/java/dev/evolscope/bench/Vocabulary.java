package dev.evolscope.bench;

import dev.evolscope.bench.SyntheticLanguage.Planted;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The words of a generated language, drawn by Zipf's law, so that posting lists get the lengths
 * they have in real text. Held as UTF-8 with the space that follows each, if the script has spaces.
 */
final class Vocabulary {
  private static final int RANK_BITS = 12;

  /** Distinct words of each language. */
  static final int SIZE = 1 << RANK_BITS;

  private static final ZipfLaw LAW = new ZipfLaw(RANK_BITS);

  private final byte[] words;
  private final int[] ends = new int[SIZE + 1];
  private final byte[] space;
  private final byte[] sentenceEnd;
  private final int longest;

  Vocabulary(SyntheticLanguage language) {
    String script = language.script();
    this.space = Utf8.of(spaced(script) ? " " : "").bytes();
    this.sentenceEnd = Utf8.of(sentenceEnd(script)).bytes();
    this.words = fill(words(language, script));
    this.longest = longestStep();
  }

  private byte[] fill(List<String> list) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int rank = 0; rank < SIZE; rank++) {
      all.writeBytes(list.get(rank).getBytes(StandardCharsets.UTF_8));
      all.writeBytes(space);
      ends[rank + 1] = all.size();
    }
    return all.toByteArray();
  }

  private int longestStep() {
    int longestWord = 0;
    for (int rank = 0; rank < SIZE; rank++) {
      longestWord = Math.max(longestWord, ends[rank + 1] - ends[rank]);
    }
    return longestWord + sentenceEnd.length;
  }

  /** Distinct words without the planted ones, so that these keep their known frequency. */
  private static List<String> words(SyntheticLanguage language, String script) {
    SplittableRandom random = new SplittableRandom(language.tag().hashCode());
    List<Letters> kinds =
        script.equals("Jpan") ? Letters.japanese() : List.of(Letters.of(language.tag(), script));
    Set<String> taken = new HashSet<>(plantedWords(language));
    List<String> words = new ArrayList<>(SIZE);
    while (words.size() < SIZE) {
      String word = kinds.get(random.nextInt(kinds.size())).word(random);
      if (taken.add(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static Collection<String> plantedWords(SyntheticLanguage language) {
    return language.planted().stream()
        .map(Planted::text)
        .flatMap(text -> Arrays.stream(text.split(" ")))
        .toList();
  }

  /** Most bytes that one {@link #append} and one {@link #endSentence} add. */
  int longest() {
    return longest;
  }

  /** Appends a word drawn at random; returns the new length. */
  int append(byte[] target, int length, SplittableRandom random) {
    int rank = LAW.rank(random);
    int size = ends[rank + 1] - ends[rank];
    System.arraycopy(words, ends[rank], target, length, size);
    return length + size;
  }

  /** Appends a given text as if it were a word; returns the new length. */
  int append(byte[] target, int length, Utf8 text) {
    System.arraycopy(text.bytes(), 0, target, length, text.bytes().length);
    int end = length + text.bytes().length;
    System.arraycopy(space, 0, target, end, space.length);
    return end + space.length;
  }

  /** Ends the sentence, its mark in place of the space before; returns the new length. */
  int endSentence(byte[] target, int length) {
    int end = length - space.length;
    System.arraycopy(sentenceEnd, 0, target, end, sentenceEnd.length);
    return end + sentenceEnd.length;
  }

  private static boolean spaced(String script) {
    return !Set.of("Hans", "Hant", "Jpan", "Thai").contains(script);
  }

  private static String sentenceEnd(String script) {
    return switch (script) {
      case "Hans", "Hant", "Jpan" -> "。";
      case "Thai" -> " ";
      case "Deva", "Beng", "Guru" -> "। ";
      case "Ethi" -> "። ";
      default -> ". ";
    };
  }
}

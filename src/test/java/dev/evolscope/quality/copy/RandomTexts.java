package dev.evolscope.quality.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Random texts in many scripts, with and without spaces. Words are drawn from a small vocabulary,
 * some far more often than others, so that texts that have nothing to do with each other still
 * share words.
 */
record RandomTexts(String script, List<String> words, String space) {
  private static final int VOCABULARY = 2000;

  private static RandomTexts script(
      String name, int first, int last, int shortest, int longest, String space) {
    SplittableRandom random = new SplittableRandom(name.hashCode());
    List<String> words =
        IntStream.range(0, VOCABULARY)
            .mapToObj(
                word ->
                    random
                        .ints(random.nextInt(shortest, longest + 1), first, last + 1)
                        .filter(Character::isLetter)
                        .collect(
                            StringBuilder::new,
                            StringBuilder::appendCodePoint,
                            StringBuilder::append)
                        .toString())
            .filter(word -> !word.isEmpty())
            .toList();
    return new RandomTexts(name, words, space);
  }

  static List<RandomTexts> all() {
    return List.of(
        script("Latin", 'a', 'z', 2, 9, " "),
        script("Greek", 'α', 'ω', 2, 9, " "),
        script("Cyrillic", 'а', 'я', 2, 9, " "),
        script("Arabic", 0x627, 0x64a, 2, 7, " "),
        script("Hebrew", 0x5d0, 0x5ea, 2, 6, " "),
        script("Devanagari", 0x905, 0x939, 2, 6, " "),
        script("Tamil", 0xb85, 0xbb9, 2, 8, " "),
        script("Georgian", 0x10d0, 0x10f0, 2, 9, " "),
        script("Adlam", 0x1e922, 0x1e943, 2, 8, " "),
        script("Thai", 0xe01, 0xe2e, 2, 7, ""),
        script("Khmer", 0x1780, 0x17a2, 2, 7, ""),
        script("Chinese", 0x4e00, 0x5fff, 1, 3, ""),
        script("Hiragana", 0x3042, 0x3093, 1, 5, ""),
        script("Hangul", 0xac00, 0xb5ff, 1, 4, " "),
        script("Ethiopic", 0x1200, 0x1357, 2, 5, " "));
  }

  /** So many words. */
  List<String> text(SplittableRandom random, int length) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      text.add(word(random));
    }
    return text;
  }

  /** The text with some words exchanged. */
  List<String> changed(SplittableRandom random, List<String> text, double share) {
    return text.stream().map(word -> random.nextDouble() < share ? word(random) : word).toList();
  }

  String join(List<String> text) {
    return String.join(space, text);
  }

  private String word(SplittableRandom random) {
    double place = random.nextDouble();
    return words.get((int) (place * place * words.size()));
  }
}

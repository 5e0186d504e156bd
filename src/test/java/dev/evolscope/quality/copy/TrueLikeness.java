package dev.evolscope.quality.copy;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How much two rows are alike, computed plainly from the sets of their shingles.
 *
 * @param whole of both sides together
 * @param part of the side, or last reply, that is least alike
 * @param end of beginning and end of the prompts, that which is less alike
 */
record TrueLikeness(double whole, double part, double end) {

  static TrueLikeness of(TestRow one, TestRow other) {
    Set<String> asked = shingles(one.texts(), 0, 2);
    Set<String> otherAsked = shingles(other.texts(), 0, 2);
    Set<String> answered = shingles(one.texts(), 1, 2);
    Set<String> otherAnswered = shingles(other.texts(), 1, 2);
    double sides = Math.min(jaccard(asked, otherAsked), jaccard(answered, otherAnswered));
    double opening = jaccard(piece(opening(one)), piece(opening(other)));
    return new TrueLikeness(
        jaccard(union(asked, answered), union(otherAsked, otherAnswered)),
        Math.min(sides, jaccard(lastReply(one.texts()), lastReply(other.texts()))),
        Math.min(opening, jaccard(piece(ending(one)), piece(ending(other)))));
  }

  /** Whether it is beyond doubt, by a margin, that no part forbids that the rows are near. */
  boolean isEven(double margin) {
    return part > Likeness.LEAST_PART + margin && end > Likeness.LEAST_END + margin;
  }

  private static String opening(TestRow row) {
    return PromptEnds.opening(row.texts().getFirst());
  }

  private static String ending(TestRow row) {
    return PromptEnds.ending(row.texts().get((row.texts().size() - 1) / 2 * 2));
  }

  private static Set<String> piece(String text) {
    return shingles(List.of(text), 0, 1);
  }

  private static Set<String> lastReply(List<String> texts) {
    return texts.size() < 3 ? Set.of() : shingles(List.of(texts.getLast()), 0, 1);
  }

  private static Set<String> union(Set<String> asked, Set<String> answered) {
    Set<String> union = new HashSet<>();
    asked.forEach(shingle -> union.add("asked " + shingle));
    answered.forEach(shingle -> union.add("answered " + shingle));
    return union;
  }

  private static Set<String> shingles(List<String> texts, int from, int step) {
    Set<String> shingles = new HashSet<>();
    for (int i = from; i < texts.size(); i += step) {
      addShingles(texts.get(i).toLowerCase(Locale.ROOT).strip(), shingles);
    }
    return shingles;
  }

  private static void addShingles(String text, Set<String> shingles) {
    int[] characters = text.codePoints().toArray();
    int length = 5;
    for (int at = 0; at < characters.length; at++) {
      length =
          switch (UnicodeScript.of(characters[at])) {
            case COMMON, INHERITED -> length;
            case HAN -> 2;
            case HIRAGANA, KATAKANA, HANGUL, ETHIOPIC -> 3;
            default -> 5;
          };
      if (at == 0 || at + length <= characters.length) {
        shingles.add(new String(characters, at, Math.min(length, characters.length - at)));
      }
    }
  }

  private static double jaccard(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    int all = one.size() + other.size() - shared.size();
    return all == 0 ? 1 : (double) shared.size() / all;
  }
}

package dev.evolscope.sample;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The runs of five graphemes of a text, by which texts are told to be alike. */
record LetterRuns(Set<String> runs) {
  private static final int LENGTH = 5;

  static LetterRuns of(String text) {
    String even = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    List<String> graphemes = Arrays.asList(even.split("\\b{g}", -1));
    Set<String> runs = new HashSet<>();
    for (var start = 0; start + LENGTH <= graphemes.size(); start++) {
      runs.add(String.join("", graphemes.subList(start, start + LENGTH)));
    }
    return new LetterRuns(runs);
  }

  /** Jaccard's measure: the share that both have of what one of them has, 0 to 1. */
  double likeness(LetterRuns other) {
    if (runs.size() > other.runs.size()) {
      return other.likeness(this);
    }
    long both = runs.stream().filter(other.runs::contains).count();
    long either = runs.size() + other.runs.size() - both;
    return either == 0 ? 0 : (double) both / either;
  }
}

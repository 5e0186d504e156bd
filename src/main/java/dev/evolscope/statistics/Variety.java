package dev.evolscope.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How varied words are: the share of different ones in a window of {@link #WINDOW} words that moves
 * over the text, on average. Unlike the share in the whole text, it does not fall with the text's
 * length. Covington and McFall, <i>Cutting the Gordian Knot: The Moving-Average Type–Token Ratio
 * (MATTR)</i>, Journal of Quantitative Linguistics 17(2), 2010.
 *
 * @param windows places that the window takes; 0 where the text has fewer words than it
 * @param different words in all of them together
 */
record Variety(long windows, long different) {
  /** Words in the window. */
  static final int WINDOW = 50;

  static final Variety NONE = new Variety(0, 0);

  static Variety of(List<String> words) {
    if (words.size() < WINDOW) {
      return NONE;
    }
    Map<String, Integer> inside = new HashMap<>();
    long different = 0;
    for (int i = 0; i < words.size(); i++) {
      inside.merge(words.get(i), 1, Integer::sum);
      if (i >= WINDOW) {
        inside.computeIfPresent(words.get(i - WINDOW), (word, n) -> n == 1 ? null : n - 1);
      }
      if (i >= WINDOW - 1) {
        different += inside.size();
      }
    }
    return new Variety(words.size() - WINDOW + 1L, different);
  }

  Variety plus(Variety other) {
    return new Variety(windows + other.windows, different + other.different);
  }

  /** From 1/50, one word over and over, to 1; NaN without windows. */
  double share() {
    return different / (double) (windows * WINDOW);
  }
}

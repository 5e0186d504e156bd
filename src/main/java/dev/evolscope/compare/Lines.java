package dev.evolscope.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of segments as lines and sentences.
 *
 * @param lines the segments of each, as numbers
 * @param starts where each begins, and behind them where the last one ends
 */
record Lines(List<List<Integer>> lines, List<Integer> starts) {
  static Lines of(List<String> segments, List<Integer> numbers, int from, int to) {
    List<List<Integer>> lines = new ArrayList<>();
    List<Integer> starts = new ArrayList<>(List.of(from));
    boolean ended = false;
    for (int at = from, start = from; at < to; at++) {
      ended |= Words.isEnd(segments.get(at));
      if (at == to - 1 || ended && !goesOn(segments.get(at + 1))) {
        lines.add(numbers.subList(start, at + 1));
        start = at + 1;
        starts.add(start);
        ended = false;
      }
    }
    return new Lines(lines, starts);
  }

  /** What stands behind an end still belongs to its line: spaces, a second sign, a line break. */
  private static boolean goesOn(String segment) {
    return Words.isSpace(segment) || Words.isEnd(segment);
  }

  int start(int line) {
    return starts.get(line);
  }
}

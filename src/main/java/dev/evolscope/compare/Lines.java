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
    for (int at = from, start = from; at < to; at++) {
      if (at == to - 1 || Words.isEnd(segments.get(at))) {
        lines.add(numbers.subList(start, at + 1));
        start = at + 1;
        starts.add(start);
      }
    }
    return new Lines(lines, starts);
  }

  int start(int line) {
    return starts.get(line);
  }
}

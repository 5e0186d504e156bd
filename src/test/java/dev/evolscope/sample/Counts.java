package dev.evolscope.sample;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts as Markdown, in the order of their names. */
final class Counts {
  private Counts() {}

  static Map<String, Long> by(Stream<String> values) {
    return values.collect(
        Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }

  static String line(Stream<String> values) {
    return by(values).entrySet().stream()
        .map(count -> count.getKey() + " " + count.getValue())
        .collect(Collectors.joining(", "));
  }

  /** A table of a row each; a count of zero stands as an empty cell, so that holes are seen. */
  static String table(List<String> head, Collection<List<String>> rows) {
    List<String> rule = head.stream().map(name -> "---").toList();
    return Stream.concat(Stream.of(head, rule), rows.stream())
        .map(cells -> "| " + String.join(" | ", cells) + " |")
        .collect(Collectors.joining("\n"));
  }

  /** Names side by side with their counts, several pairs a line. */
  static String columns(String head, Map<String, Long> counts, int pairs) {
    List<String> cells =
        counts.entrySet().stream()
            .flatMap(count -> Stream.of(count.getKey(), count.getValue().toString()))
            .toList();
    int width = 2 * pairs;
    List<List<String>> rows =
        IntStream.iterate(0, start -> start < cells.size(), start -> start + width)
            .mapToObj(
                start ->
                    IntStream.range(start, start + width)
                        .mapToObj(at -> at < cells.size() ? cells.get(at) : "")
                        .toList())
            .toList();
    List<String> names =
        IntStream.range(0, pairs).boxed().flatMap(pair -> Stream.of(head, "rows")).toList();
    return table(names, rows);
  }
}

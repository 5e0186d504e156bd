package dev.evolscope.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the card of the flawed rows counts. */
final class FlawedCounts {
  private FlawedCounts() {}

  static String markdown() {
    Map<String, List<SampleRow>> kinds =
        FlawedRows.flawed().stream()
            .collect(
                Collectors.groupingBy(row -> row.text("flaw"), TreeMap::new, Collectors.toList()));
    List<List<String>> lines =
        kinds.entrySet().stream().map(kind -> line(kind.getKey(), kind.getValue())).toList();
    return "%d rows with a flaw of %d kinds, and as many clean twins.\n\n%s"
        .formatted(
            FlawedRows.flawed().size(),
            kinds.size(),
            Counts.table(List.of("flaw", "rows", "ids", "the first one"), lines));
  }

  private static List<String> line(String kind, List<SampleRow> rows) {
    return List.of(
        "`" + kind + "`",
        String.valueOf(rows.size()),
        rows.stream().map(row -> row.id() + " " + row.language()).collect(Collectors.joining(", ")),
        rows.getFirst().text("flaw_note"));
  }
}

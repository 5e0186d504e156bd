package dev.evolscope.sample;

import dev.evolscope.taxonomy.TaskTypes;
import dev.evolscope.taxonomy.Taxonomy;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the sample's card counts. */
final class SampleCounts {
  private static final List<SampleRow> ROWS = SampleRows.sample();

  private SampleCounts() {}

  static String markdown() {
    return Stream.of(
            "%,d conversations in %d families and %d languages."
                .formatted(
                    ROWS.size(), SampleRows.families().size(), SampleRows.byLanguage().size()),
            "**Stages:** " + Counts.line(ROWS.stream().map(SampleCounts::stage)) + ".",
            "**Turns:** "
                + Counts.line(ROWS.stream().map(row -> row.text("no_of_turns") + "-turn"))
                + ".",
            "**Tasks**\n\n" + columns("task", tasks()),
            "**Task Evol types**, of evolved and multi-turn rows\n\n"
                + columns("type", evolved().map(row -> row.text("task_evol_type"))),
            "**Multi-turn Evol types**, a row may have several\n\n"
                + columns(
                    "type", evolved().flatMap(row -> row.texts("multiturn_evol_type").stream())),
            "**Languages and their tasks.** %d of %,d cells hold rows, all others are holes.\n\n"
                    .formatted(filled(), SampleRows.byLanguage().size() * taskNames().size())
                + matrix(),
            "**Second reading**\n\n" + verdicts(),
            "**Language left unsure by its reader:** " + unsure() + ".")
        .collect(Collectors.joining("\n\n"));
  }

  private static String columns(String head, Stream<String> values) {
    return Counts.columns(head, Counts.by(values), 3);
  }

  private static String stage(SampleRow row) {
    return row.isSeed() ? "seed" : row.isMultiTurn() ? "multi-turn" : "evolved";
  }

  private static Stream<SampleRow> evolved() {
    return ROWS.stream().filter(row -> !row.isSeed());
  }

  private static Stream<String> tasks() {
    return ROWS.stream().map(row -> row.text("task"));
  }

  private static List<String> taskNames() {
    return Taxonomy.current().tasks().stream().map(TaskTypes::task).toList();
  }

  private static long filled() {
    return ROWS.stream().map(row -> row.language() + row.text("task")).distinct().count();
  }

  private static String matrix() {
    List<String> head = Stream.concat(Stream.of("language", "rows"), taskNames().stream()).toList();
    List<List<String>> lines =
        SampleRows.byLanguage().entrySet().stream()
            .map(language -> line(language.getKey(), language.getValue()))
            .toList();
    return Counts.table(head, lines);
  }

  private static List<String> line(String language, List<SampleRow> rows) {
    Map<String, Long> counts = Counts.by(rows.stream().map(row -> row.text("task")));
    return Stream.concat(
            Stream.of(language, String.valueOf(rows.size())),
            taskNames().stream()
                .map(task -> counts.containsKey(task) ? counts.get(task).toString() : ""))
        .toList();
  }

  private static String verdicts() {
    return Counts.table(
        List.of("read for", "verdicts"),
        Stream.of("language", "facts", "evolution")
            .map(what -> List.of(what, Counts.line(verdicts(what))))
            .toList());
  }

  private static Stream<String> verdicts(String what) {
    return ROWS.stream().map(row -> verdict(row, what)).filter(text -> !text.isEmpty());
  }

  private static String verdict(SampleRow row, String what) {
    return row.json().get("second_reading").get(what).asString("");
  }

  private static String unsure() {
    return Counts.line(
        ROWS.stream()
            .filter(row -> verdict(row, "language").equals("unsure"))
            .map(SampleRow::language));
  }
}

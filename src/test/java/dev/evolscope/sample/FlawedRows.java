package dev.evolscope.sample;

import java.nio.file.Path;
import java.util.List;

/** The rows that have one known flaw each, and their clean twins. */
final class FlawedRows {
  static final Path FOLDER = Path.of("data/flawed");
  private static final List<SampleRow> FLAWED = SampleRows.read(FOLDER.resolve("flawed.jsonl"));
  private static final List<SampleRow> CLEAN = SampleRows.read(FOLDER.resolve("clean.jsonl"));

  private FlawedRows() {}

  static List<SampleRow> flawed() {
    return FLAWED;
  }

  static List<SampleRow> clean() {
    return CLEAN;
  }

  /** The clean row of the same id. */
  static SampleRow twin(SampleRow flawed) {
    return CLEAN.stream().filter(row -> row.id() == flawed.id()).findFirst().orElseThrow();
  }
}

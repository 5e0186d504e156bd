package dev.evolscope.sample;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Reads committed rows, in the order of their files and lines. */
final class SampleRows {
  static final Path FOLDER = Path.of("data/sample");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final List<SampleRow> SAMPLE = readFolder();

  private SampleRows() {}

  /** Every row of the sample. */
  static List<SampleRow> sample() {
    return SAMPLE;
  }

  /** The sample's rows by language. */
  static Map<String, List<SampleRow>> byLanguage() {
    return SAMPLE.stream()
        .collect(groupingBy(SampleRow::language, LinkedHashMap::new, Collectors.toList()));
  }

  /** The sample's families: a seed and all that was made of it, the seed first. */
  static List<List<SampleRow>> families() {
    return List.copyOf(
        SAMPLE.stream()
            .collect(
                groupingBy(
                    row -> List.of(row.file(), row.seedPrompt()),
                    LinkedHashMap::new,
                    Collectors.toList()))
            .values());
  }

  static List<SampleRow> read(Path file) {
    List<SampleRow> rows = new ArrayList<>();
    try {
      for (String json : Files.readAllLines(file)) {
        rows.add(new SampleRow(file, rows.size() + 1, MAPPER.readTree(json)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static List<SampleRow> readFolder() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".jsonl"))
          .sorted()
          .flatMap(file -> read(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

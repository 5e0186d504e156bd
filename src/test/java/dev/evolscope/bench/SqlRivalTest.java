package dev.evolscope.bench;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With SQLite, whose driver is small enough for tests. */
class SqlRivalTest {
  private static final ClassLoader DRIVERS = requireNonNull(SqlRivalTest.class.getClassLoader());

  @TempDir Path folder;

  private final List<RivalRow> rows = new ArrayList<>();

  private SqlRival loaded() throws IOException, InterruptedException {
    GeneratedFile file = GeneratedFile.write(folder.resolve("rows.jsonl"), 7, 1500, 1000);
    RivalRow.readAll(file.file(), rows::add);
    Path data = Files.createDirectory(folder.resolve("data"));
    return SqlRival.load(new SqliteDialect(), DRIVERS, file.file(), data);
  }

  private List<RivalRow> matching(RivalQuestion question) {
    return rows.stream()
        .filter(row -> words(row).containsAll(question.words()))
        .filter(row -> !words(row).contains(question.unwanted()))
        .toList();
  }

  private static List<String> words(RivalRow row) {
    String folded = Normalizer.normalize(row.text(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return Arrays.asList(folded.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
  }

  private static Map<String, Long> counts(List<RivalRow> found, int facet) {
    return found.stream()
        .map(row -> row.facets().get(facet))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  @Test
  void everyQuestionFindsAndCountsWhatReadingEveryRowDoes() throws Exception {
    try (SqlRival rival = loaded()) {
      for (RivalQuestion question : RivalQuestion.all()) {
        List<RivalRow> found = matching(question);
        RivalAnswer answer = rival.ask(question);
        assertThat(answer.total()).as(question.name()).isEqualTo(found.size());
        for (int i = 0; i < RivalAnswer.FACETS.size(); i++) {
          String facet = RivalAnswer.FACETS.get(i).parameter();
          assertThat(answer.facets().getOrDefault(facet, Map.of()))
              .as(question.name() + " by " + facet)
              .isEqualTo(counts(found, i));
        }
        assertThat(answer.ids())
            .hasSize(Math.min(20, found.size()))
            .doesNotHaveDuplicates()
            .isSubsetOf(found.stream().map(RivalRow::id).toList());
      }
    }
    assertThat(matching(RivalQuestion.all().get(2))).isNotEmpty();
  }

  @Test
  void theUnwantedWordKeepsRowsOut() throws Exception {
    try (SqlRival rival = loaded()) {
      RivalQuestion question = new RivalQuestion("re without to", List.of("re"), "to");
      assertThat(rival.ask(question).total())
          .isPositive()
          .isEqualTo(matching(question).size())
          .isLessThan(rival.ask(RivalQuestion.all().get(2)).total());
    }
  }

  @Test
  void aMissingDriverIsNamed() {
    assertThatIOException()
        .isThrownBy(
            () -> SqlRival.load(new DuckDbDialect(), DRIVERS, folder.resolve("none"), folder))
        .withMessageContaining("DuckDB")
        .withMessageContaining("org.duckdb.DuckDBDriver");
  }
}

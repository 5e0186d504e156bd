package dev.evolscope.quality.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Finding;
import dev.evolscope.quality.Subject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is found in the planted flaws, and that nothing is found in rows without one. */
class LanguageFlawsTest {
  private static final Map<String, String> EXPECTED =
      Map.of(
          "wrong_language", "reply-other-language", "code_switched_reply", "text-code-switching");

  @Test
  void plantedFlawsOfLanguageAreFoundAndNoOthersAre() {
    for (DataRows row : DataRows.read(Path.of("data/flawed/flawed.jsonl"))) {
      List<String> checks = findings(row).stream().map(Finding::check).distinct().toList();
      String expected = EXPECTED.get(row.flaw());
      assertThat(checks)
          .as(row.place() + " " + row.flaw())
          .isEqualTo(expected == null ? List.of() : List.of(expected));
    }
  }

  @Test
  void nothingIsFoundInTheirCleanTwins() {
    for (DataRows row : DataRows.read(Path.of("data/flawed/clean.jsonl"))) {
      assertThat(findings(row)).as(row.place()).isEmpty();
    }
  }

  @Test
  void nothingIsFoundInTheSample() {
    for (DataRows row : DataRows.sample()) {
      assertThat(findings(row)).as(row.place()).isEmpty();
    }
  }

  private static List<Finding> findings(DataRows row) {
    List<Finding> found = new ArrayList<>();
    new LanguageChecks().inspect(new Subject(1, row.conversation(), null), found::add);
    return found;
  }
}

package dev.evolscope.quality.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Finding;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.CollectionChecks;
import dev.evolscope.quality.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Committed rows: copies that were put there, rows without a flaw, and the sample. */
class PlantedCopiesTest {
  private static final Path FLAWED = Path.of("data/flawed/flawed.jsonl");
  private static final Path CLEAN = Path.of("data/flawed/clean.jsonl");
  private static final Path SAMPLE = Path.of("data/sample");

  private static final Map<String, Check> CHECKS =
      Stream.concat(new CopyChecks().checks().stream(), new SeedCopyChecks().checks().stream())
          .collect(Collectors.toMap(Check::id, Function.identity()));

  @Test
  void everyPlantedCopyIsFlaggedAndNoOtherRow() throws IOException {
    List<Conversation> rows = FileRows.of(FLAWED);
    assertThat(flagged(rows))
        .containsExactlyInAnyOrderElementsOf(
            rows.stream().flatMap(PlantedCopiesTest::planted).toList());
  }

  private static Stream<String> planted(Conversation row) {
    return switch (FileRows.column(row, "flaw")) {
      case "exact_copy" -> Stream.of(row.sourceId() + " copy-exact");
      case "near_copy" -> Stream.of(row.sourceId() + " copy-near");
      case "copy_of_seed" -> Stream.of(row.sourceId() + " copy-seed");
      default -> Stream.of();
    };
  }

  @Test
  void noRowWithoutAFlawIsFlagged() throws IOException {
    assertThat(flagged(FileRows.of(CLEAN))).isEmpty();
  }

  @Test
  void noRowOfTheSampleIsFlagged() throws IOException {
    assertThat(flagged(FileRows.of(SAMPLE))).isEmpty();
  }

  /** Source ids and checks. */
  private static List<String> flagged(List<Conversation> rows) {
    List<String> flagged = new ArrayList<>();
    CollectionChecks.Pass pass = new CopyChecks().begin();
    SeedCopyChecks seeds = new SeedCopyChecks();
    for (int i = 0; i < rows.size(); i++) {
      Conversation row = rows.get(i);
      Subject subject = new Subject(i, row, null);
      pass.add(subject);
      seeds.inspect(subject, finding -> add(row, finding, flagged));
    }
    pass.finish((number, finding) -> add(rows.get((int) number), finding, flagged));
    return flagged;
  }

  private static void add(Conversation row, Finding finding, List<String> flagged) {
    Check check = Objects.requireNonNull(CHECKS.get(finding.check()), finding.check());
    if (finding.score() >= check.threshold().value()) {
      flagged.add(row.sourceId() + " " + finding.check());
    }
  }
}

package dev.evolscope.cli;

import static dev.evolscope.cli.TestHome.figures;
import static dev.evolscope.cli.TestHome.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.evolscope.conversation.ImportOptions;
import dev.evolscope.conversation.ImportState;
import dev.evolscope.ingest.ImportStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports that are stopped, or that wait while something else happens. */
class InterruptedImportTest {
  private static final int MANY = 30_000;

  private @TempDir Path folder = Path.of("");
  private TestHome home;

  @BeforeEach
  void open() throws IOException {
    home = new TestHome(folder.resolve("home"));
  }

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void aCancelledImportShowsNothingAndTheNextOneWorks() throws IOException {
    home.load(row("1", "alpha"));
    var before = home.picture();
    long id = startLong(0);

    assertThat(home.imports().cancel(id)).isTrue();

    assertThat(home.imports().await(id).state()).isEqualTo(ImportState.CANCELLED);
    assertThat(home.picture()).isEqualTo(before);
    assertThat(home.imports().cancel(id)).isFalse();
    assertThat(home.load(row("1", "beta")).state()).isEqualTo(ImportState.PUBLISHED);
    assertThat(home.prompts()).containsExactly("beta");
  }

  @Test
  void anImportGoesOnBehindTheProgramsEnd() throws IOException {
    long id = interrupted(0);
    assertThat(home.total("")).isZero();

    assertThat(home.imports().resume(id)).isTrue();
    ImportStatus status = home.imports().await(id);

    assertThat(status.state()).isEqualTo(ImportState.PUBLISHED);
    assertThat(figures(status))
        .isEqualTo(
            "read %1$d = added %1$d + changed 0 + unchanged 0 + skipped 0; removed 0"
                .formatted(MANY));
    assertThat(home.total("")).isEqualTo(MANY);
    assertThat(home.imports().resume(id)).isFalse();
  }

  @Test
  void aDroppedImportShowsNothing() throws IOException {
    long id = interrupted(0);

    assertThat(home.imports().drop(id)).isTrue();

    assertThat(home.imports().resume(id)).isFalse();
    assertThat(home.imports().await(id).state()).isEqualTo(ImportState.CANCELLED);
    assertThat(home.total("")).isZero();
  }

  @Test
  void aFileThatChangedMeanwhileIsRefused() throws IOException {
    long id = interrupted(0);
    Files.writeString(folder.resolve("many.jsonl"), row("1", "other"));

    home.imports().resume(id);
    ImportStatus status = home.imports().await(id);

    assertThat(status.state()).isEqualTo(ImportState.FAILED);
    assertThat(status.message())
        .endsWith("many.jsonl has changed since the import was started: start a new import");
    assertThat(home.total("")).isZero();
  }

  @Test
  void aNewerImportOfItsPartTakesAnInterruptedOnesPlace() throws IOException {
    long old = interrupted(0);

    home.load("test", writeMany(1), false);

    ImportStatus status = home.imports().reports().find(old).orElseThrow();
    assertThat(status.state()).isEqualTo(ImportState.CANCELLED);
    assertThat(status.message()).isEqualTo("a newer import of the same part took its place");
    assertThat(home.total("wording1")).isEqualTo(MANY);
    assertThat(home.total("")).isEqualTo(MANY);
  }

  /** The first one's staged rows go when the second runs, and their numbers are given anew. */
  @Test
  void anImportThatTookAnInterruptedOnesPlaceIsResumedWithAllItsRows() throws IOException {
    interrupted(0);
    long second = interrupted(1);

    assertThat(home.imports().resume(second)).isTrue();
    assertThat(home.imports().await(second).state()).isEqualTo(ImportState.PUBLISHED);
    assertThat(home.total("")).isEqualTo(MANY);
  }

  @Test
  void anImportResumedBehindANewerOneOfItsPartBeginsAnew() throws IOException {
    home.load("test", writeMany(0), false);
    long old = interrupted(0);
    Path other = TestHome.write(folder.resolve("other.jsonl"), List.of(row("1", "other")));

    long newer =
        home.imports()
            .start(
                new dev.evolscope.ingest.ImportRequest(
                    "test", "many.jsonl", other, ImportOptions.DEFAULT));
    if (home.imports().resume(old)) {
      home.imports().await(newer);
      assertThat(home.imports().await(old).state()).isEqualTo(ImportState.PUBLISHED);
      assertThat(home.total("")).isEqualTo(MANY);
    } else {
      assertThat(home.imports().await(newer).state()).isEqualTo(ImportState.PUBLISHED);
      assertThat(home.total("")).isEqualTo(1);
    }
    assertThat(home.datasets())
        .containsExactly("test %1$d 1: many.jsonl %1$d".formatted(home.total("")));
  }

  @Test
  void anImportOfADatasetThatWasRemovedMeanwhileBringsAllOfItBack() throws IOException {
    home.load("test", writeMany(0), false);
    long id = interrupted(0);
    home.imports().removeDataset("test");

    home.imports().resume(id);
    ImportStatus status = home.imports().await(id);

    assertThat(status.state()).isEqualTo(ImportState.PUBLISHED);
    assertThat(home.total("")).isEqualTo(MANY);
    assertThat(home.datasets()).containsExactly("test %1$d 1: many.jsonl %1$d".formatted(MANY));
  }

  /** An import of many rows, stopped in the middle by the program's end. */
  private long interrupted(int wording) throws IOException {
    long id = startLong(wording);
    home.reopen();
    assertThat(home.imports().reports().find(id).orElseThrow().state())
        .isEqualTo(ImportState.INTERRUPTED);
    assertThat(home.imports().reports().find(id).orElseThrow().report().read())
        .isBetween(1L, MANY - 1L);
    return id;
  }

  /** Starts an import of many rows and returns when some of them are staged, far from the end. */
  private long startLong(int wording) throws IOException {
    long id = home.start("test", writeMany(wording), false);
    await()
        .pollInterval(Duration.ofMillis(2))
        .atMost(Duration.ofSeconds(60))
        .until(() -> home.imports().reports().find(id).orElseThrow().report().read() > 0);
    return id;
  }

  private Path writeMany(int wording) throws IOException {
    return TestHome.write(
        folder.resolve("many.jsonl"),
        java.util.stream.IntStream.range(0, MANY)
            .mapToObj(i -> row("r" + i, "row " + i + " wording" + wording))
            .toList());
  }
}

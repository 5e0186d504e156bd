package dev.evolscope.cli;

import static dev.evolscope.cli.TestHome.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.evolscope.quality.Checks;
import dev.evolscope.quality.QualityJob;
import dev.evolscope.quality.QualityProgress.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Checks that are stopped in their middle, and go on. */
class InterruptedQualityTest {
  private static final int ROWS = 3_000;
  private static final int BEFORE = 1_800;

  private final GatedChecks checks = new GatedChecks(BEFORE);
  private final SamePrompts same = new SamePrompts();

  private @TempDir Path folder = Path.of("");
  private TestHome home;

  @BeforeEach
  void open() throws IOException {
    home = new TestHome(folder.resolve("home"), new Checks(List.of(checks), List.of(same)));
    home.load(
        IntStream.range(0, ROWS).mapToObj(i -> row("r" + i, "row" + i)).toArray(String[]::new));
  }

  @AfterEach
  void close() {
    checks.gate.countDown();
    home.close();
  }

  private void reachTheMiddle() throws InterruptedException {
    home.home().checkFromNowOn();
    assertThat(checks.reached.await(60, TimeUnit.SECONDS)).isTrue();
  }

  /** The files as they are while the job runs are what a halt leaves. */
  @Test
  void behindAHaltTheNextStartGoesOnWhereTheJobWas() throws Exception {
    reachTheMiddle();
    assertThat(home.home().quality().progress().state()).isEqualTo(State.RUNNING);
    FileSystemUtils.copyRecursively(folder.resolve("home"), folder.resolve("halted"));
    GatedChecks rest = new GatedChecks(ROWS);

    try (TestHome halted =
        new TestHome(folder.resolve("halted"), new Checks(List.of(rest), List.of(same)))) {
      long left = halted.checked().total();

      assertThat(left).as("all are read, since rows are compared too").isEqualTo(ROWS);
      assertThat(rest.looked.get()).isBetween(ROWS - BEFORE, ROWS - 1_000);
      assertThat(halted.findingFacet()).isEqualTo("structure-row " + ROWS);
      halted.reopen();
      assertThat(halted.checked().total()).isZero();
    }
  }

  @Test
  void theProgramsEndStopsTheJobAndTheNextStartGoesOn() throws Exception {
    reachTheMiddle();
    home.home().quality().job().pause();
    checks.gate.countDown();
    GatedChecks rest = new GatedChecks(ROWS);

    home.reopen(new Checks(List.of(rest), List.of()));

    assertThat(home.checked().total()).isBetween(1L, (long) ROWS - 1_000);
    assertThat(rest.looked.get() + checks.looked.get()).isLessThan(ROWS + 1_000);
    assertThat(home.findingFacet()).isEqualTo("structure-row " + ROWS);
  }

  @Test
  void aPausedJobStopsAndGoesOnWhenItIsTold() throws Exception {
    reachTheMiddle();
    QualityJob job = home.home().quality().job();
    job.pause();
    checks.gate.countDown();
    await().until(() -> job.progress().state() == State.PAUSED);
    int looked = checks.looked.get();
    assertThat(looked).isLessThan(ROWS);

    job.follow();
    await().until(() -> job.progress().state() == State.PAUSED);
    assertThat(checks.looked).as("an import does not end the pause").hasValue(looked);
    job.resume();
    assertThat(home.checked().state()).isEqualTo(State.DONE);
    assertThat(checks.looked.get()).isLessThan(ROWS + looked);
    assertThat(home.findingFacet()).isEqualTo("structure-row " + ROWS);
  }

  @Test
  void searchesAndImportsAreAnsweredWhileItRuns() throws Exception {
    reachTheMiddle();

    assertThat(home.total("")).isEqualTo(ROWS);
    home.loadPart("other", "other.jsonl", row("1", "another"));
    assertThat(home.total("another")).isEqualTo(1);
    checks.gate.countDown();

    assertThat(home.checked().state()).isEqualTo(State.DONE);
    assertThat(home.findingFacet()).isEqualTo("structure-row " + (ROWS + 1));
    assertThat(checks.looked).as("each once").hasValue(ROWS + 1);
  }
}

package dev.evolscope.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BesideBenchTest {
  private static final Duration ALONE = Duration.ofSeconds(1);
  private static final int ENOUGH = 1200;

  private final AnsweringServer server = new AnsweringServer(path -> false);
  private final HttpSearch search = new HttpSearch(server.address());
  private final Figures figures = new Figures();
  private final List<String> done = new ArrayList<>();

  BesideBenchTest() throws IOException {}

  @AfterEach
  void stop() {
    search.close();
    server.close();
  }

  /** Work that goes on until so many searches were done since it began. */
  private OtherWork until(int searches) {
    return new OtherWork() {
      @Override
      public String name() {
        return "sleep";
      }

      @Override
      public void run(int run) throws IOException {
        int before = server.asked.size();
        if (searches > 0) {
          await().until(() -> server.asked.size() >= before + searches);
        }
        done.add("run " + run);
        if (searches < 0) {
          throw new IOException("refused");
        }
      }

      @Override
      public void undo(int run) {
        done.add("undo " + run);
      }
    };
  }

  @Test
  void searchesAloneAndBesideTheWorkTakeTurns() throws Exception {
    new BesideBench(search, until(ENOUGH), ALONE, figures).run(2);
    assertThat(done).containsExactly("run 1", "undo 1", "run 2", "undo 2");
    assertThat(figures.all())
        .extracting(Figure::name)
        .contains("search before sleep, p99", "search beside sleep, p99", "sleep beside search");
    assertThat(figures.all()).allSatisfy(figure -> assertThat(figure.runs()).hasSize(2));
    assertThat(figures.samples().get("search beside sleep"))
        .hasSize(2)
        .allSatisfy(millis -> assertThat(millis).hasSizeGreaterThanOrEqualTo(ENOUGH));
  }

  @Test
  void besideIsComparedWithBeforeAndAtMostTwice() throws Exception {
    new BesideBench(search, until(ENOUGH), ALONE, figures).run(1);
    Figure beside =
        figures.all().stream()
            .filter(figure -> figure.name().equals("search beside sleep, p99"))
            .findFirst()
            .orElseThrow();
    assertThat(beside.ratio(figures.all())).isPresent();
    assertThat(beside.aim()).isEqualTo(Figure.Aim.ratio(2));
  }

  @Test
  void workThatEndsTooSoonTellsNothing() {
    assertThatIOException()
        .isThrownBy(() -> new BesideBench(search, until(0), ALONE, figures).run(1))
        .withMessageContaining("too few to tell");
  }

  @Test
  void workThatFailsIsNoMeasurement() {
    assertThatIOException()
        .isThrownBy(() -> new BesideBench(search, until(-1), ALONE, figures).run(1))
        .withMessageContaining("sleep beside the searches failed")
        .withMessageContaining("refused");
  }
}

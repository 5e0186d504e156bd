package dev.evolscope.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadBenchTest {
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final Duration WARM_UP = Duration.ofMillis(100);
  private static final Duration TIME = Duration.ofMillis(300);
  private static final String PAUSED = "load, 4 clients pausing 20 ms";
  private static final String NAME = "load, 4 clients without a pause";

  private final Figures figures = new Figures();
  private final List<String> told = new ArrayList<>();

  private LoadBench bench(AnsweringServer server) {
    return new LoadBench(server.address(), 4, PAUSE, WARM_UP, TIME, figures);
  }

  private double value(String figure) {
    return figure(NAME + figure);
  }

  private double figure(String name) {
    return figures.all().stream()
        .filter(f -> f.name().equals(name))
        .findFirst()
        .orElseThrow()
        .median();
  }

  @Test
  void everyAnsweredRequestOfEveryClientCounts() throws Exception {
    try (AnsweringServer server = new AnsweringServer(path -> false)) {
      bench(server).run(1, told::add);
      int first = QueryKind.mixed().size() * 20;
      double warmUp = figure("load, 4 clients, requests of the warm-up");
      assertThat(warmUp).isPositive();
      assertThat(value(", requests") + figure(PAUSED + ", requests"))
          .isEqualTo(server.asked.size() - first - warmUp);
    }
    // Each client pauses for 40 ms at the most, and so asks at least once
    assertThat(figure(PAUSED + ", requests")).isBetween(4.0, value(", requests"));
    assertThat(value(", errors")).isZero();
    assertThat(value(", max"))
        .isGreaterThanOrEqualTo(value(", p99"))
        .isGreaterThanOrEqualTo(value(", p50"));
    assertThat(figures.samples().get(NAME)).hasSize(1);
    assertThat(told).isEmpty();
  }

  @Test
  void noClientAsksWhatAnotherHasAsked() throws Exception {
    try (AnsweringServer server = new AnsweringServer(path -> false)) {
      bench(server).run(2, told::add);
      assertThat(server.asked).filteredOn(path -> path.contains("river")).doesNotHaveDuplicates();
    }
  }

  @Test
  void errorsAreCountedAndTheFirstIsTold() throws Exception {
    // The first words, where an error ends it, end in numbers of three digits at the most
    try (AnsweringServer server = new AnsweringServer(path -> path.matches(".*river.*\\d{6}.*"))) {
      bench(server).run(1, told::add);
    }
    assertThat(value(", errors")).isPositive();
    assertThat(value(", requests")).isPositive();
    assertThat(told)
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).contains("errors ", "503", "river"))
        .filteredOn(line -> line.contains("in the warm-up"))
        .hasSize(1);
  }
}

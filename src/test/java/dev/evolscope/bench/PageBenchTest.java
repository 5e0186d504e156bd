package dev.evolscope.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageBenchTest {
  private static final String HITS =
      IntStream.range(0, 20)
          .mapToObj("{\"id\":\"m%d\"}"::formatted)
          .collect(Collectors.joining(",", "{\"hits\":[", "]}"));

  private final Figures figures = new Figures();
  private final AtomicInteger unready = new AtomicInteger();

  @Test
  void everyCallIsTimedWithLinkedConversations() throws Exception {
    List<String> asked = measure("\"s1\"", 3);
    assertThat(figures.all())
        .extracting(Figure::name)
        .contains(
            "versions, first comparison",
            "HTTP family, p50",
            "HTTP three side by side, p99",
            "HTTP versions, pages of rows, p99");
    assertThat(figures.samples())
        .hasEntrySatisfying("HTTP family", runs -> assertThat(runs.getFirst()).hasSize(200));
    assertThat(asked)
        .contains(
            "/api/v1/families/m7",
            "/api/v1/compare?left=s0&right=s1&third=m7",
            "/api/v1/datasets/my%20rows/changes?from=0&kind=added&size=20&after=9");
  }

  @Test
  void aComparisonThatIsNotReadyIsAskedForAgain() throws Exception {
    unready.set(2);
    List<String> asked = measure("\"s1\"", 3);
    assertThat(asked.stream().filter(path -> path.endsWith("changes?from=0"))).hasSize(3);
    assertThat(asked.stream().filter(path -> path.contains("&task=!nowhere")))
        .hasSize(2 * 2 * 5)
        .doesNotHaveDuplicates();
  }

  @Test
  void rowsWithoutLinksAreNoMeasurement() {
    assertThatIOException()
        .isThrownBy(() -> measure("null", 3))
        .withMessageContaining("only 0 linked conversations");
  }

  @Test
  void versionsThatDoNotDifferAreNoMeasurement() {
    assertThatIOException()
        .isThrownBy(() -> measure("\"s1\"", 0))
        .withMessageContaining("nothing was added");
  }

  private List<String> measure(String parent, int added) throws IOException, InterruptedException {
    try (AnsweringServer server =
            new AnsweringServer(this::refused, path -> answer(path, parent, added));
        JsonHttp http = new JsonHttp(server.address())) {
      new PageBench(http, figures).run(1);
      return server.asked;
    }
  }

  private boolean refused(String path) {
    return path.endsWith("changes?from=0") && unready.getAndDecrement() > 0;
  }

  private static String answer(String path, String parent, int added) {
    if (path.startsWith("/api/v1/search")) {
      return HITS;
    }
    if (path.equals("/api/v1/datasets")) {
      return "[{\"name\":\"my rows\"}]";
    }
    if (path.contains("/changes")) {
      return "{\"total\":{\"added\":%d},\"next\":\"9\"}".formatted(added);
    }
    return "{\"lineage\":{\"parent\":%s,\"seed\":\"s0\"}}".formatted(parent);
  }
}

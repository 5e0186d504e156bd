package dev.evolscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.ImportState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A facet of a hundred thousand values, which the API gives all of. */
@ExtendWith(WithApi.class)
class ManyTasksIT {
  private static final int TASKS = 100_000;
  private static final String SEARCH = "/api/v1/search?size=20&dataset=tasks";

  /** Generous, for a busy machine; a few hundred milliseconds on an idle one. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  @TempDir private Path folder = Path.of("");

  @Test
  void everyTaskIsCountedAndTheAnswerComesInTime(Api api) throws Exception {
    IntFunction<String> row =
        i ->
            "{\"task\":\"task %d\",\"conversation\":[{\"role\":\"user\",\"content\":\"word %d\"}]}"
                .formatted(i % TASKS, i);
    Path file =
        Files.write(
            folder.resolve("tasks.jsonl"),
            IntStream.range(0, TASKS + 1).mapToObj(row).collect(Collectors.toList()));
    var request = new DatasetFile("tasks", "tasks.jsonl", file);
    var status =
        api.imports()
            .await(
                api.imports()
                    .start(request.request(dev.evolscope.conversation.ImportOptions.DEFAULT)));
    assertThat(status.state()).isEqualTo(ImportState.PUBLISHED);

    JsonNode all = timed(api, SEARCH);
    assertThat(all.get("total").asLong()).isEqualTo(TASKS + 1);
    assertThat(all.at("/facets/task/0").toString()).contains("\"task 0\"", "\"count\":2");
    assertThat(all.at("/facets/task").valueStream().map(v -> v.get("value").asString()).distinct())
        .hasSize(TASKS);
    assertThat(all.at("/facets/task").valueStream().skip(1).mapToLong(v -> v.get("count").asLong()))
        .containsOnly(1L);

    JsonNode one = timed(api, SEARCH + "&task=task%2077");
    assertThat(one.get("total").asLong()).isOne();
    assertThat(one.at("/facets/task").size()).as("others stay to be chosen").isEqualTo(TASKS);
    assertThat(timed(api, SEARCH + "&q=word&task=!task%2077").get("total").asLong())
        .isEqualTo(TASKS);
    assertThat(api.delete("/api/v1/datasets/tasks").status()).isEqualTo(204);
  }

  private static JsonNode timed(Api api, String path) throws Exception {
    long start = System.nanoTime();
    Api.Answer answer = api.get(path);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    System.out.printf(
        "%s: %,d bytes, %d ms, search alone %.0f ms%n",
        path, answer.body().length(), took.toMillis(), answer.json().get("tookMillis").asDouble());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(took).isLessThan(LONGEST);
    return answer.json();
  }
}

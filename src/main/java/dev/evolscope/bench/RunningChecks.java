package dev.evolscope.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/**
 * Has a server check rows for a while, and pauses it again: each run goes on with the next rows.
 */
final class RunningChecks implements OtherWork {
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final RestClient http;
  private final Duration slice;

  /**
   * Checks of a server that was started with them paused.
   *
   * @param slice how long each run checks
   */
  RunningChecks(URI server, Duration slice) {
    this.slice = slice;
    this.http =
        RestClient.builder()
            .baseUrl(server)
            .requestFactory(new JdkClientHttpRequestFactory())
            .defaultHeader("X-Evolscope", "1")
            .build();
  }

  @Override
  public String name() {
    return "checks";
  }

  /**
   * Checks for a while.
   *
   * @throws IOException where all is checked before that
   */
  @Override
  public void run(int run) throws IOException, InterruptedException {
    long end = System.nanoTime() + slice.toNanos();
    post("resume");
    while (System.nanoTime() - end < 0) {
      Thread.sleep(PAUSE);
      requireNotEnded();
    }
    post("pause");
    while (!progress().path("ended").asBoolean()) {
      Thread.sleep(PAUSE);
    }
  }

  private void requireNotEnded() throws IOException {
    JsonNode progress = progress();
    if (progress.path("ended").asBoolean()) {
      throw new IOException(
          "the checks ended before the searches beside them, at %s: measure more rows or fewer runs"
              .formatted(progress));
    }
  }

  /** Checks all that is left; returns how many rows that were. */
  long finish() throws IOException, InterruptedException {
    post("resume");
    JsonNode progress = progress();
    while (!progress.path("ended").asBoolean()) {
      Thread.sleep(PAUSE);
      progress = progress();
    }
    if (progress.path("pending").asBoolean() || progress.path("failures").asLong() > 0) {
      throw new IOException("the checks did not end well: " + progress);
    }
    return progress.path("total").asLong();
  }

  private void post(String what) {
    http.post().uri("/api/v1/quality/" + what).retrieve().toBodilessEntity();
  }

  private JsonNode progress() throws IOException {
    @Nullable JsonNode progress =
        http.get().uri("/api/v1/quality/progress").retrieve().body(JsonNode.class);
    if (progress == null) {
      throw new IOException("the server gave no answer");
    }
    return progress;
  }

  @Override
  public void undo(int run) {
    // the next run goes on where this one ended
  }
}

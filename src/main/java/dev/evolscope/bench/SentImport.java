package dev.evolscope.bench;

import dev.evolscope.conversation.ImportState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Sends a file to a server, as a new dataset each time, and waits until search shows it. */
final class SentImport implements OtherWork {
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Path file;
  private final RestClient http;

  SentImport(URI server, Path file) {
    this.file = file;
    this.http =
        RestClient.builder()
            .baseUrl(server)
            .requestFactory(new JdkClientHttpRequestFactory())
            .defaultHeader("X-Evolscope", "1")
            .build();
  }

  @Override
  public String name() {
    return "import";
  }

  @Override
  public void run(int run) throws IOException, InterruptedException {
    String path = "/api/v1/imports/" + start(run).path("id").asLong();
    JsonNode status = get(path);
    while (!state(status).ended()) {
      Thread.sleep(PAUSE);
      status = get(path);
    }
    if (state(status) != ImportState.PUBLISHED) {
      throw new IOException("the import beside the searches was not published: " + status);
    }
  }

  @Override
  public void undo(int run) {
    http.delete().uri("/api/v1/datasets/" + dataset(run)).retrieve().toBodilessEntity();
  }

  private static String dataset(int run) {
    return "beside-" + run;
  }

  private JsonNode start(int run) throws IOException {
    MultipartBodyBuilder body = new MultipartBodyBuilder();
    body.part("file", new FileSystemResource(file));
    body.part("dataset", dataset(run));
    return answer(
        http.post()
            .uri("/api/v1/imports")
            .contentType(MediaType.MULTIPART_FORM_DATA)
            .body(body.build())
            .retrieve()
            .body(JsonNode.class));
  }

  private JsonNode get(String path) throws IOException {
    return answer(http.get().uri(path).retrieve().body(JsonNode.class));
  }

  private static JsonNode answer(@Nullable JsonNode body) throws IOException {
    if (body == null) {
      throw new IOException("the server gave no answer");
    }
    return body;
  }

  private static ImportState state(JsonNode status) {
    return ImportState.valueOf(status.path("state").asString().toUpperCase(Locale.ROOT));
  }
}

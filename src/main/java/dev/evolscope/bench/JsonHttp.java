package dev.evolscope.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls of a server that answers in JSON, one after the other over a kept connection. */
final class JsonHttp implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int NOT_READY = 503;

  private final URI server;
  private final HttpClient client = HttpSearch.connections();

  JsonHttp(URI server) {
    this.server = server;
  }

  /**
   * An answer.
   *
   * @param millis from sending to the last byte, without parsing
   */
  record Answer(double millis, JsonNode body) {}

  Answer get(String path) throws IOException, InterruptedException {
    return call("GET", path, BodyPublishers.noBody());
  }

  /**
   * Sends JSON.
   *
   * @param method such as {@code PUT}
   */
  Answer send(String method, String path, byte[] json) throws IOException, InterruptedException {
    return call(method, path, BodyPublishers.ofByteArray(json));
  }

  /**
   * An answer that the server may have to make ready first: asked for again as long as it says so.
   *
   * @return milliseconds from the first time that it was asked for
   */
  Answer getWhenReady(String path) throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<byte[]> response = send("GET", path, BodyPublishers.noBody());
    while (response.statusCode() == NOT_READY) {
      Thread.sleep(PAUSE);
      response = send("GET", path, BodyPublishers.noBody());
    }
    return answer(path, response, start);
  }

  private Answer call(String method, String path, BodyPublisher body)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    return answer(path, send(method, path, body), start);
  }

  private HttpResponse<byte[]> send(String method, String path, BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve(path))
            .timeout(LIMIT)
            .header("Content-Type", "application/json")
            .method(method, body)
            .build();
    return client.send(request, BodyHandlers.ofByteArray());
  }

  private static Answer answer(String path, HttpResponse<byte[]> response, long start)
      throws IOException {
    double millis = (System.nanoTime() - start) / 1e6;
    if (response.statusCode() >= 300) {
      String answer = new String(response.body(), StandardCharsets.UTF_8);
      throw new IOException(path + ": " + response.statusCode() + " " + answer);
    }
    return new Answer(millis, JsonMapper.shared().readTree(response.body()));
  }

  @Override
  public void close() {
    client.close();
  }
}

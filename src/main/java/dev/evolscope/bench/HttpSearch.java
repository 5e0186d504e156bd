package dev.evolscope.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * One client that asks a server one search after the other over a kept connection, as a person's
 * browser does. Times are from sending to the last byte, without parsing.
 */
final class HttpSearch implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final ObjectReader ANSWERS =
      JsonMapper.shared()
          .readerFor(Answer.class)
          .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private final URI server;
  private final HttpClient client;
  private int asked;

  /**
   * A client of that server.
   *
   * @param server such as {@code http://localhost:8080}, without a path
   */
  HttpSearch(URI server) {
    this(server, connections(), 0);
  }

  /**
   * One of several clients over the same pool of connections, which closing it closes.
   *
   * @param asked how many questions others have asked: none is asked twice
   */
  HttpSearch(URI server, HttpClient client, int asked) {
    this.server = server;
    this.client = client;
    this.asked = asked;
  }

  /** Kept connections, one for each request that is under way. */
  static HttpClient connections() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  /**
   * Does the search {@code times} over.
   *
   * @return milliseconds of each request, so {@code times} × pages of them where there are as many
   * @throws IOException also where an answer is not 200, and where the search finds nothing: a
   *     measurement of errors or of emptiness would look fast
   */
  List<Double> measure(QueryKind kind, int times) throws IOException, InterruptedException {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      walk(kind.inOtherWords(asked++), millis);
    }
    return millis;
  }

  /**
   * Asks another call than the search, {@code times} over, each time in other words.
   *
   * @param path such as {@code /api/v1/statistics}, which answers with a number of conversations
   * @return milliseconds of each request
   * @throws IOException also where an answer is not 200, and where it tells of no conversations
   */
  List<Double> measure(String path, QueryKind kind, int times)
      throws IOException, InterruptedException {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      String query = kind.inOtherWords(asked++).urlQuery();
      byte[] answer = get(path + (path.contains("?") ? "&" : "?") + query, millis);
      if (JsonMapper.shared().readTree(answer).path("conversations").asLong() == 0) {
        throw new IOException(path + ", " + kind.name() + ": the server finds nothing");
      }
    }
    return millis;
  }

  /** Reads conversations by id, each once; milliseconds of each request. */
  List<Double> measureReads(List<String> ids) throws IOException, InterruptedException {
    List<Double> millis = new ArrayList<>();
    for (String id : ids) {
      get("/api/v1/conversations/" + id, millis);
    }
    return millis;
  }

  /** Ids of conversations that the search finds first. */
  List<String> ids(QueryKind kind) throws IOException, InterruptedException {
    return search(kind, null, new ArrayList<>()).hits().stream().map(Answer.Found::id).toList();
  }

  private void walk(QueryKind kind, List<Double> millis) throws IOException, InterruptedException {
    String after = null;
    for (int page = 0; page < kind.pages(); page++) {
      Answer answer = search(kind, after, millis);
      if (answer.total() == 0) {
        throw new IOException(kind.name() + ": the server finds nothing");
      }
      after = answer.next();
      if (after == null) {
        return;
      }
    }
  }

  /** What is read of an answer: clients that build all of it in memory would slow the server. */
  private record Answer(long total, List<Found> hits, @Nullable String next) {
    record Found(String id) {}
  }

  private Answer search(QueryKind kind, @Nullable String after, List<Double> millis)
      throws IOException, InterruptedException {
    String cursor =
        after == null ? "" : "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8);
    byte[] answer = get("/api/v1/search?size=20&" + kind.urlQuery() + cursor, millis);
    return ANSWERS.readValue(answer);
  }

  private byte[] get(String path, List<Double> millis) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(server.resolve(path)).timeout(LIMIT).build();
    long start = System.nanoTime();
    HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
    millis.add((System.nanoTime() - start) / 1e6);
    if (response.statusCode() != 200) {
      throw new IOException(
          path
              + ": "
              + response.statusCode()
              + " "
              + new String(response.body(), StandardCharsets.UTF_8));
    }
    return response.body();
  }

  @Override
  public void close() {
    client.close();
  }
}

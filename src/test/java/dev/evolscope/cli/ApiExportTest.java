package dev.evolscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Exports over HTTP, whole and broken. */
@ExtendWith(WithApi.class)
class ApiExportTest {
  private static final String CALL = "/api/v1/export?dataset=small";

  @TempDir Path folder;

  @Test
  void anExportIsWhatTheSearchFindsInSourceOrder(Api api) throws Exception {
    Api.Answer answer = api.get(CALL + "&q=river");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.type()).isEqualTo("application/x-ndjson");
    assertThat(answer.body().lines())
        .containsExactlyElementsOf(
            IntStream.range(0, 30).mapToObj(i -> Api.row(i, "river number " + i)).toList());
    assertThat(header(answer, "Content-Disposition"))
        .isEqualTo("attachment; filename=\"evolscope-small.jsonl\"");
    assertThat(header(answer, "X-Evolscope-Total")).isEqualTo("30");
    assertThat(header(answer, "Link"))
        .isEqualTo(
            "</api/v1/export/manifest?dataset=small&q=river>; rel=\"describedby\"; type=\"application/json\"");
    assertThat(api.get(CALL + "&q=" + Api.encoded("script")).body().lines())
        .containsExactly(Api.row(30, Api.HOSTILE));
  }

  private static String header(Api.Answer answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void theManifestIsWhereTheExportSaysItIs(Api api) throws Exception {
    Api.Answer export = api.get(CALL + "&archive=false&q=%22number+7%22&stage=%21plain&format=csv");
    String link = header(export, "Link").replaceFirst("^<", "").replaceFirst(">.*", "");
    JsonNode manifest = api.get(link).json();
    assertThat(manifest.at("/format").asString()).isEqualTo("csv");
    assertThat(manifest.at("/query").asString()).isEqualTo("\"number 7\"");
    assertThat(manifest.at("/filters/stage/0").asString()).isEqualTo("!plain");
    assertThat(manifest.at("/conversations").asInt()).isOne();
    assertThat(manifest.at("/datasets/0/parts/0/name").asString()).isEqualTo("small.jsonl");
    assertThat(manifest.at("/publication").asString())
        .isEqualTo(header(export, "X-Evolscope-Publication"));
  }

  @ParameterizedTest
  @CsvSource({
    "sort,source",
    "after,x",
    "size,10",
    "format,xml",
    "mask,names",
    "archive,maybe",
    "stage,none",
    "x,1"
  })
  void whatItDoesNotTakeIsRefusedByName(String name, String value, Api api) throws Exception {
    Api.Answer answer = api.get(CALL + "&" + name + "=" + value);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.type()).isEqualTo("application/problem+json");
    assertThat(answer.detail()).contains("\"" + name + "\"");
    assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
    if (!name.equals("archive")) {
      assertThat(api.get("/api/v1/export/manifest?" + name + "=" + value).status()).isEqualTo(400);
    }
  }

  @Test
  void askingForTheHeadersAloneIsAnsweredAtOnce(Api api) throws Exception {
    Api.Answer answer =
        api.send(api.request(CALL + "&format=parquet").method("HEAD", BodyPublishers.noBody()));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(header(answer, "Content-Disposition")).contains("evolscope-small.parquet");
  }

  @Test
  void theDescriptionListsFormatsAndFilters(Api api) throws Exception {
    JsonNode call = api.get("/api/v1/openapi.json").json().at("/paths/~1api~1v1~1export/get");
    List<String> names = new ArrayList<>();
    call.get("parameters").forEach(p -> names.add(p.get("name").asString()));
    assertThat(names)
        .contains("format", "mask", "archive", "q", "language", "turns")
        .doesNotContain("given");
    assertThat(call.at("/parameters").toString()).contains("sharegpt", "openai");
  }

  /** A server whose home has so many rows of several kilobytes each. */
  private RunningServer serve(int rows, boolean readOnly) throws Exception {
    try (TestHome home = new TestHome(folder)) {
      home.load(
          IntStream.range(0, rows)
              .mapToObj(i -> TestHome.row("" + i, "w" + i + " filler".repeat(1000)))
              .toArray(String[]::new));
    }
    ServeSettings local = ServeSettings.local(false, List.of("--vaadin.productionMode=true"));
    return RunningServer.start(
        folder,
        readOnly
            ? new ServeSettings(0, null, false, local.address(), true, null, local.further())
            : local);
  }

  private static HttpRequest request(RunningServer server, String query) {
    return HttpRequest.newBuilder(URI.create(server.url() + "/api/v1/export?" + query)).build();
  }

  private void loseTheContentOfVersion(int number) throws SQLException {
    String url =
        "jdbc:h2:file:"
            + folder.resolve("data/evolscope").toAbsolutePath()
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    try (Connection database = DriverManager.getConnection(url, "evolscope", "");
        Statement statement = database.createStatement()) {
      statement.execute("DELETE FROM row_content WHERE number = " + number);
    }
  }

  @Test
  void anExportThatFailsInItsMiddleIsBrokenOff() throws Exception {
    try (RunningServer server = serve(250, false);
        HttpClient client = HttpClient.newHttpClient()) {
      loseTheContentOfVersion(200);
      for (String format : List.of("jsonl", "csv", "openai&archive=true")) {
        assertThatIOException()
            .as(format)
            .isThrownBy(
                () -> client.send(request(server, "format=" + format), BodyHandlers.ofByteArray()));
      }
      String raw = raw(server, "GET /api/v1/export HTTP/1.1\r\nHost: localhost\r\n\r\n");
      assertThat(raw).startsWith("HTTP/1.1 200").contains("w50 ").doesNotContain("w249 ");
      assertThat(raw).doesNotEndWith("0\r\n\r\n").doesNotContain("\"status\"");
    }
  }

  private static String raw(RunningServer server, String request) throws IOException {
    try (Socket socket = new Socket("localhost", URI.create(server.url()).getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void anErrorBeforeTheFirstByteIsAProblem() throws Exception {
    try (RunningServer server = serve(3, false);
        HttpClient client = HttpClient.newHttpClient()) {
      loseTheContentOfVersion(2);
      var answer = client.send(request(server, ""), BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }
  }

  @Test
  void aReadOnlyServerExportsAndSlowClientsTakePlacesButKeepNobodyWaiting() throws Exception {
    try (RunningServer server = serve(4000, true);
        HttpClient client = HttpClient.newHttpClient()) {
      List<InputStream> slow = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        slow.add(client.send(request(server, ""), BodyHandlers.ofInputStream()).body());
      }
      var refused = client.send(request(server, ""), BodyHandlers.ofString());
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).contains("30");
      assertThat(refused.body()).contains("4 exports are running");
      assertThat(
              client
                  .send(
                      HttpRequest.newBuilder(URI.create(server.url() + "/api/v1/search?q=w7"))
                          .build(),
                      BodyHandlers.ofString())
                  .body())
          .contains("\"total\":1,");
      assertThat(new String(slow.getFirst().readAllBytes(), StandardCharsets.UTF_8).lines())
          .hasSize(4000);
      for (InputStream left : slow.subList(1, 4)) {
        left.close(); // goes away in the middle
      }
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  client.send(request(server, "q=w7"), BodyHandlers.discarding()).statusCode()
                      == 200);
    }
  }
}

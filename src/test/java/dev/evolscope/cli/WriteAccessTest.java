package dev.evolscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.access.PublicAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may change what a server holds. */
class WriteAccessTest {
  private static final String TOKEN = "a token of some length";
  private static final List<String> PRODUCTION = List.of("--vaadin.productionMode=true");

  @TempDir Path folder;

  private final HttpClient http = HttpClient.newHttpClient();

  private ServeSettings settings(@Nullable String bind, boolean readOnly, @Nullable String token) {
    PublicAddress address = PublicAddress.parse("https://data.example.org");
    return new ServeSettings(0, bind, false, address, readOnly, token, PRODUCTION);
  }

  @Test
  void aReadOnlyServerAnswersSearchesAndRefusesWrites() throws Exception {
    try (RunningServer server = RunningServer.start(folder, settings(null, true, null))) {
      assertThat(status(server, "GET", "/api/v1/search", null)).isEqualTo(200);
      assertThat(status(server, "POST", "/api/v1/reindex", null)).isEqualTo(403);
      assertThat(status(server, "DELETE", "/api/v1/datasets/x", "Bearer " + TOKEN)).isEqualTo(403);
    }
  }

  @Test
  void withATokenOnlyItsHoldersWrite() throws Exception {
    try (RunningServer server = RunningServer.start(folder, settings(null, false, TOKEN))) {
      HttpResponse<String> refused = send(server, "POST", "/api/v1/reindex", null);
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer");
      assertThat(refused.body()).contains("Authorization: Bearer TOKEN");
      assertThat(status(server, "POST", "/api/v1/reindex", "Bearer a token")).isEqualTo(401);
      assertThat(status(server, "POST", "/api/v1/reindex", TOKEN)).isEqualTo(401);
      assertThat(status(server, "POST", "/api/v1/reindex", "Bearer " + TOKEN)).isEqualTo(202);
    }
  }

  @Test
  void aServerThatOthersReachIsReadOnlyUnlessToldOtherwise() throws Exception {
    try (RunningServer server = RunningServer.start(folder, settings("0.0.0.0", false, null))) {
      assertThat(status(server, "GET", "/api/v1/search", null)).isEqualTo(200);
      assertThat(status(server, "POST", "/api/v1/reindex", null)).isEqualTo(403);
    }
    try (RunningServer server = RunningServer.start(folder, settings("0.0.0.0", false, TOKEN))) {
      assertThat(status(server, "POST", "/api/v1/reindex", "Bearer " + TOKEN)).isEqualTo(202);
    }
  }

  @Test
  void whoCanReadTheHomeImportsIntoAReadOnlyServer() throws Exception {
    Path file = Files.writeString(folder.resolve("rows.jsonl"), Api.row(1, "river"));
    Path home = Files.createDirectory(folder.resolve("home"));
    try (RunningServer server = RunningServer.start(home, settings(null, true, null))) {
      assertThat(server.url()).isNotEmpty();
      int status =
          Main.commands("import").execute("import", file.toString(), "--home", home.toString());
      assertThat(status).isZero();
      assertThat(send(server, "GET", "/api/v1/search", null).body()).contains("\"total\":1");
    }
  }

  @Test
  void theSecretOfAServerIsForTheHomesOwnerAlone() throws Exception {
    try (RunningServer server = RunningServer.start(folder, settings(null, true, null))) {
      Path note = folder.resolve("data/server.url");
      assertThat(Files.getPosixFilePermissions(note)).hasSize(2);
      assertThat(server.url()).isEqualTo(HomeLock.serverOf(folder).orElseThrow().url());
    }
  }

  @Test
  void aBaseUrlIsAnOriginOfTheServer() throws Exception {
    try (RunningServer server = RunningServer.start(folder, settings(null, false, null))) {
      HttpRequest own =
          HttpRequest.newBuilder(URI.create(server.url() + "/api/v1/search"))
              .header("Origin", "https://data.example.org")
              .build();
      assertThat(http.send(own, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }
  }

  private int status(RunningServer server, String method, String path, @Nullable String authorized)
      throws Exception {
    return send(server, method, path, authorized).statusCode();
  }

  private HttpResponse<String> send(
      RunningServer server, String method, String path, @Nullable String authorized)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.url() + path))
            .method(method, BodyPublishers.noBody())
            .header("X-Evolscope", "1");
    if (authorized != null) {
      request.header("Authorization", authorized);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }
}

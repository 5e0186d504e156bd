package dev.evolscope.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged application, as users run it: its jar in a process and with a home of its own. */
final class RunningApp {
  private static final Duration START = Duration.ofMinutes(2);
  private static final Duration END = Duration.ofSeconds(30);

  /** The address under which it tells people that it is known. */
  static final String BASE_URL = "https://data.example.org";

  private static final Path SAMPLE = Path.of("data/sample");
  private static final String SERVES = "Evolscope serves ";

  private final Path home;
  private final Process process;
  private final String url;
  private final HttpClient client = HttpClient.newHttpClient();

  private RunningApp(Path home, Process process, String url) {
    this.home = home;
    this.process = process;
    this.url = url;
  }

  /** Starts on an empty home, which has the sample when this returns. */
  static RunningApp start(String name) throws Exception {
    Path home = Files.createTempDirectory("evolscope-" + name);
    Path log = Files.createDirectories(Path.of("target/journeys")).resolve(name + ".log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx512m",
                "-Dspring.aot.enabled=true",
                "-Devolscope.sample=" + SAMPLE.toAbsolutePath(),
                "-jar",
                System.getProperty("evolscope.jar", "target/evolscope.jar"),
                "serve",
                "--home",
                home.toString(),
                "--port",
                "0",
                "--base-url",
                BASE_URL)
            .redirectError(log.toFile())
            .start();
    try {
      String url = address(process, log.toFile()).get(START.toSeconds(), TimeUnit.SECONDS);
      RunningApp app = new RunningApp(home, process, url);
      app.awaitSample();
      return app;
    } catch (Exception | AssertionError e) {
      process.destroyForcibly();
      throw e;
    }
  }

  /** The address that it prints; what it prints later is read too, or the process would wait. */
  private static CompletableFuture<String> address(Process process, File log) {
    CompletableFuture<String> address = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> {
              try (BufferedReader out = process.inputReader()) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                  if (line.startsWith(SERVES)) {
                    address.complete(line.substring(line.lastIndexOf(' ') + 1));
                  }
                }
                address.completeExceptionally(
                    new IllegalStateException("it ended without an address, see " + log));
              } catch (IOException e) {
                address.completeExceptionally(e);
              }
            });
    return address;
  }

  /** The first visitor may come before the sample has been read; a test should not. */
  private void awaitSample() throws IOException {
    long files;
    try (Stream<Path> content = Files.list(SAMPLE)) {
      files = content.filter(file -> !file.toString().endsWith(".md")).count();
    }
    Awaitility.await()
        .atMost(START)
        .until(() -> get("/api/v1/datasets").at("/0/parts").size() == files);
  }

  /** Where it listens, without a slash at its end. */
  String url() {
    return url;
  }

  /** What the API answers; the address starts with a slash and is escaped. */
  JsonNode get(String address) {
    HttpResponse<String> answer = ask(address);
    assertThat(answer.statusCode()).as("status of %s", address).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  /** Where a conversation stands that has every kind of Markdown; it is loaded when first asked. */
  String markdown() {
    if (total("dataset=markdown") == 0) {
      importFile("markdown", MarkdownRow.JSON);
    }
    return get("/api/v1/search?dataset=markdown").at("/hits/0/url").asString();
  }

  /**
   * Loads the rows that flaws were planted in, under the name {@code flawed}, and waits until they
   * are checked.
   */
  void loadFlawed() throws IOException {
    if (total("dataset=flawed") == 0) {
      importFile("flawed", Files.readString(Path.of("data/flawed/flawed.jsonl")));
    }
    Awaitility.await()
        .atMost(START)
        .until(() -> get("/api/v1/quality").at("/progress/state").asString().equals("done"));
  }

  private long total(String filter) {
    return get("/api/v1/search?size=0&" + filter).get("total").asLong();
  }

  private void importFile(String dataset, String row) {
    String part = "--cut\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
    String body =
        part.formatted("dataset", "", dataset)
            + part.formatted("file", "; filename=\"rows.jsonl\"", row)
            + "--cut--\r\n";
    HttpResponse<String> answer =
        ask(
            HttpRequest.newBuilder(URI.create(url + "/api/v1/imports"))
                .header("X-Evolscope", "1")
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(HttpRequest.BodyPublishers.ofString(body)),
            "/api/v1/imports");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    Awaitility.await().atMost(START).until(() -> total("dataset=" + dataset) > 0);
  }

  /** The plain answer, whatever its status. */
  HttpResponse<String> ask(String address) {
    return ask(HttpRequest.newBuilder(URI.create(url + address)).header("Accept", "*/*"), address);
  }

  /** The same as a browser is answered that prefers these languages. */
  HttpResponse<String> ask(String address, String languages) {
    return ask(
        HttpRequest.newBuilder(URI.create(url + address))
            .header("Accept", "text/html")
            .header("Accept-Language", languages),
        address);
  }

  private HttpResponse<String> ask(HttpRequest.Builder request, String address) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking for " + address, e);
    }
  }

  /** Ends it as an operating system does, and expects a clean end. */
  void stop() throws IOException, InterruptedException {
    client.close();
    process.destroy();
    boolean ended = process.waitFor(END.toSeconds(), TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    FileSystemUtils.deleteRecursively(home);
    assertThat(ended).as("ended %s after SIGTERM", END).isTrue();
    assertThat(process.exitValue()).as("exit status after SIGTERM").isZero();
  }
}

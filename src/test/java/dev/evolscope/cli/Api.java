package dev.evolscope.cli;

import dev.evolscope.conversation.Database;
import dev.evolscope.conversation.ImportOptions;
import dev.evolscope.conversation.ImportStore;
import dev.evolscope.ingest.ImportStatus;
import dev.evolscope.ingest.Imports;
import dev.evolscope.quality.Checks;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program's API over real HTTP, with a few rows in a home of its own. */
final class Api implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String BOUNDARY = "-----part-----";

  /** Text that a page or a careless writer of JSON would trip over. */
  static final String HOSTILE = "<script>alert('1')</script> \"\\ \u2028 \u0000 & 🜚";

  private final Path home;
  private final RunningServer server;
  private final HttpClient http = HttpClient.newHttpClient();

  private Api(Path home, RunningServer server) {
    this.home = home;
    this.server = server;
  }

  /** What the server said. */
  record Answer(int status, HttpHeaders headers, String body) {
    JsonNode json() {
      return JSON.readTree(body);
    }

    String type() {
      return headers.firstValue("Content-Type").orElse("");
    }

    String detail() {
      return json().path("detail").asString("");
    }
  }

  static Api start() throws Exception {
    return start(Checks.ofProgram());
  }

  /** The same with other checks. */
  static Api start(Checks checks) throws Exception {
    Path home = Files.createTempDirectory("evolscope-api");
    leaveAnInterruptedImport(home);
    List<String> options =
        List.of("--vaadin.productionMode=true", "--spring.servlet.multipart.max-file-size=1MB");
    Api api = new Api(home, RunningServer.start(home, ServeSettings.local(false, options), checks));
    api.imported("small.jsonl", "small", rows());
    return api;
  }

  private static String rows() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      rows.append(row(i, "river number " + i)).append('\n');
    }
    return rows
        + row(30, HOSTILE)
        + "\n{\"id\":31,\"conversation\":[{\"content\":\"no role\"}]}\n{broken\n";
  }

  static String row(int id, String text) {
    return """
        {"id":%d,"conversation":[{"role":"user","content":%s},{"role":"assistant","content":"yes"}],\
        "language":"English","task":"qa","task_evol_type":null}"""
        .formatted(id, JSON.writeValueAsString(text));
  }

  /** As a halt leaves it: recorded, not run. */
  private static void leaveAnInterruptedImport(Path home) throws Exception {
    Path data = Files.createDirectories(home.resolve("data"));
    Path file = Files.writeString(home.resolve("halted.jsonl"), row(1, "halted"));
    byte[] sha = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    Database database = Database.open(data);
    for (String dataset : List.of("halted", "dropped")) {
      new ImportStore(database)
          .create(
              dataset,
              "halted.jsonl",
              file.toString(),
              HexFormat.of().formatHex(sha),
              ImportOptions.DEFAULT,
              "test");
    }
    database.compactAndClose();
  }

  String url() {
    return server.url();
  }

  int port() {
    return URI.create(url()).getPort();
  }

  Imports imports() {
    return server.home().imports();
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** What a command prints that is run on the served home. */
  String command(String... arguments) {
    StringWriter out = new StringWriter();
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--home", home.toString()));
    Main.commands(arguments[0]).setOut(new PrintWriter(out)).execute(all.toArray(String[]::new));
    return out.toString();
  }

  Answer get(String path) throws Exception {
    return send(request(path).GET());
  }

  Answer delete(String path) throws Exception {
    return send(request(path).header("X-Evolscope", "1").DELETE());
  }

  Answer post(String path) throws Exception {
    return send(request(path).header("X-Evolscope", "1").POST(BodyPublishers.noBody()));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url() + path));
  }

  Answer send(HttpRequest.Builder request) throws Exception {
    var response = http.send(request.build(), BodyHandlers.ofString());
    return new Answer(response.statusCode(), response.headers(), response.body());
  }

  /** Sends a file, and fields as name and value in turn. */
  Answer upload(String fileName, String content, String... fields) throws Exception {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append(
          "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
              .formatted(BOUNDARY, fields[i], fields[i + 1]));
    }
    body.append(
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--%s--\r\n"
            .formatted(BOUNDARY, fileName, content, BOUNDARY));
    return send(multipart("/api/v1/imports", body.toString()));
  }

  HttpRequest.Builder multipart(String path, String body) {
    return request(path)
        .header("X-Evolscope", "1")
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(BodyPublishers.ofString(body));
  }

  /** Sends a file and waits until its import has ended. */
  ImportStatus imported(String fileName, String dataset, String content) throws Exception {
    Answer answer = upload(fileName, content, "dataset", dataset);
    if (answer.status() != 202) {
      throw new AssertionError(answer.body());
    }
    return imports().await(answer.json().get("id").asLong());
  }

  /** A request as typed, for what no client sends; its answer as it comes. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws IOException {
    http.close();
    server.close();
    FileSystemUtils.deleteRecursively(home);
  }
}

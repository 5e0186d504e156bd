package dev.evolscope.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A home that a process of its own serves; closing ends it.
 *
 * @param address such as {@code http://localhost:8080}, without a path
 * @param startSeconds from the start of the process until it was ready
 */
record ServedHome(ChildProgram server, URI address, double startSeconds) implements AutoCloseable {
  /** The heap that the script gives a server; it imports, too. */
  static final int HEAP_MEGABYTES = 1024;

  private static final Duration START_LIMIT = Duration.ofMinutes(3);

  /** Starts a server and waits until it is ready. */
  static ServedHome start(Path home, Path log) throws IOException, InterruptedException {
    int port = freePort();
    URI address = URI.create("http://localhost:" + port);
    long start = System.nanoTime();
    ChildProgram server = ChildProgram.start(HEAP_MEGABYTES, log, arguments(home, port));
    try {
      awaitAnswer(server, address.resolve("/actuator/health/readiness"), Duration.ofMillis(50));
      return new ServedHome(server, address, (System.nanoTime() - start) / 1e9);
    } catch (IOException | InterruptedException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** What the command line says to serve the home and do nothing else. */
  static List<String> arguments(Path home, int port) {
    return List.of(
        "serve", "--no-sample", "--no-checks", "--home", home.toString(), "--port", "" + port);
  }

  /**
   * Waits until a server answers with 200.
   *
   * @param pause between two attempts
   * @throws IOException where it ends or takes more than three minutes
   */
  static void awaitAnswer(ChildProgram server, URI page, Duration pause)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(page).timeout(Duration.ofMinutes(1)).build();
    long end = System.nanoTime() + START_LIMIT.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (!answers(client, request)) {
        if (!server.isAlive() || System.nanoTime() > end) {
          throw server.failed("did not become ready");
        }
        Thread.sleep(pause);
      }
    }
  }

  private static boolean answers(HttpClient client, HttpRequest request)
      throws InterruptedException {
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false; // not listening yet
    }
  }

  /** A port that nobody listens on now. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    server.close();
  }
}

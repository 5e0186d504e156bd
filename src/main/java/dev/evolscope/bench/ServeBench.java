package dev.evolscope.bench;

import dev.evolscope.bench.Figure.Aim;
import dev.evolscope.bench.Figures.Kind;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** Searches over HTTP against a server of its own, one client, one request at a time. */
final class ServeBench {
  /** The heap that serving must do with. */
  static final int HEAP_MEGABYTES = 512;

  private static final Duration START_LIMIT = Duration.ofMinutes(3);
  private static final int WARM_UP = 100;
  private static final int REQUESTS = 200;
  private static final double P50_MILLIS = 5;
  private static final double P99_MILLIS = 30;
  private static final Kind START = Kind.plain("server start until ready", "s");
  private static final Kind MEMORY = Kind.plain("serve, peak resident", "MB");

  private final Path home;
  private final Path folder;
  private final OpenedHome.Opener opener;
  private final Figures figures;

  ServeBench(Path home, Path folder, OpenedHome.Opener opener, Figures figures) {
    this.home = home;
    this.folder = folder;
    this.opener = opener;
    this.figures = figures;
  }

  /** Starts a server, warms it up, and measures every kind of query in each run. */
  void run(int runs) throws IOException, InterruptedException {
    int port = freePort();
    URI address = URI.create("http://localhost:" + port);
    List<String> arguments =
        List.of("serve", "--no-sample", "--home", home.toString(), "--port", "" + port);
    Path copied = copy();
    long start = System.nanoTime();
    try (ChildProgram server =
            ChildProgram.start(HEAP_MEGABYTES, folder.resolve("serve.log"), arguments);
        HttpSearch search = new HttpSearch(address)) {
      awaitReady(server, address);
      figures.add(START, (System.nanoTime() - start) / 1e9);
      try (OpenedHome own = opener.open(copied)) {
        measure(search, new DirectSearch(own.search()), runs);
      }
      server.peakMemory().ifPresent(bytes -> figures.add(MEMORY, bytes / 1e6));
    }
  }

  private void measure(HttpSearch search, DirectSearch direct, int runs)
      throws IOException, InterruptedException {
    for (QueryKind kind : QueryKind.all()) {
      search.measure(kind, WARM_UP / kind.pages());
      direct.measure(kind, WARM_UP / kind.pages());
    }
    for (int run = 0; run < runs; run++) {
      measure(search, direct);
    }
  }

  /** The server holds its home; what is called in this process reads a copy. */
  private Path copy() throws IOException {
    Path copy = folder.resolve("home-copy");
    FileSystemUtils.copyRecursively(home, copy);
    return copy;
  }

  private void measure(HttpSearch search, DirectSearch direct)
      throws IOException, InterruptedException {
    List<String> ids = new ArrayList<>();
    for (QueryKind kind : QueryKind.all()) {
      String called = "direct " + kind.name();
      addPlain(called, direct.measure(kind, REQUESTS / kind.pages()));
      List<Double> millis = search.measure(kind, REQUESTS / kind.pages());
      add("HTTP " + kind.name(), millis);
      figures.add(
          new Kind(
              "HTTP " + kind.name() + " beside direct, p50", "ms", called + ", p50", Aim.ratio(2)),
          Percentiles.of(millis).at(50));
      ids.addAll(search.ids(kind));
    }
    add("HTTP conversation by id", search.measureReads(ids));
  }

  private void add(String name, List<Double> millis) {
    Percentiles percentiles = Percentiles.of(millis);
    figures.add(Kind.atMost(name + ", p50", "ms", P50_MILLIS), percentiles.at(50));
    figures.add(Kind.atMost(name + ", p99", "ms", P99_MILLIS), percentiles.at(99));
  }

  private void addPlain(String name, List<Double> millis) {
    Percentiles percentiles = Percentiles.of(millis);
    figures.add(Kind.plain(name + ", p50", "ms"), percentiles.at(50));
    figures.add(Kind.plain(name + ", p99", "ms"), percentiles.at(99));
  }

  private void awaitReady(ChildProgram server, URI address)
      throws IOException, InterruptedException {
    URI health = address.resolve("/actuator/health/readiness");
    HttpRequest request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
    long end = System.nanoTime() + START_LIMIT.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (!isUp(client, request)) {
        if (!server.isAlive() || System.nanoTime() > end) {
          throw server.failed("did not become ready");
        }
        Thread.sleep(50);
      }
    }
  }

  private static boolean isUp(HttpClient client, HttpRequest request) throws InterruptedException {
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false; // not listening yet
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}

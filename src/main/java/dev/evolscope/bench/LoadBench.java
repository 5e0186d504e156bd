package dev.evolscope.bench;

import dev.evolscope.bench.Figures.Kind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Many clients at once over HTTP, all kinds of search mixed, in two ways. As people, who read for a
 * while before they ask again. And in a closed loop: a client sends its next request as soon as its
 * last is answered, so that the server is always busy, and times grow with the number of clients.
 * Clients and server share this machine's processors.
 */
final class LoadBench {
  /** Of each kind, before there are many clients: an error ends the measurement here. */
  private static final int FIRST = 20;

  private static final double P99_MILLIS = 150;

  /** Questions that the clients of a run may ask before they repeat another run's. */
  private static final int ASKING_ROOM = 10_000_000;

  private final URI server;
  private final int clients;
  private final Duration pause;
  private final Duration warmUp;
  private final Duration time;
  private final Figures figures;

  /**
   * A load.
   *
   * @param pause mean time that a client who reads lets pass before its next question
   * @param warmUp how long all clients ask in a closed loop before anything is measured. Clients
   *     that pause ask so little that the JVM would compile all the while that they are measured
   * @param time of each way in each run
   */
  LoadBench(
      URI server, int clients, Duration pause, Duration warmUp, Duration time, Figures figures) {
    this.server = server;
    this.clients = clients;
    this.pause = pause;
    this.warmUp = warmUp;
    this.time = time;
    this.figures = figures;
  }

  /**
   * Measures every run.
   *
   * @param progress told of errors, the first one quoted
   */
  void run(int runs, Consumer<String> progress) throws IOException, InterruptedException {
    try (HttpSearch search = new HttpSearch(server)) {
      for (QueryKind kind : QueryKind.mixed()) {
        search.measure(kind, FIRST);
      }
    }
    String name = "load, " + clients + " clients";
    List<LoadClient.Asked> early = ask(ASKING_ROOM, Duration.ZERO, warmUp);
    tellErrors(early, "in the warm-up", progress);
    figures.add(Kind.plain(name + ", requests of the warm-up", ""), millis(early).size());
    for (int run = 0; run < runs; run++) {
      int asked = (2 + 2 * run) * ASKING_ROOM;
      report(name + " pausing " + pause.toMillis() + " ms", ask(asked, pause, time), progress);
      asked += ASKING_ROOM;
      report(name + " without a pause", ask(asked, Duration.ZERO, time), progress);
    }
  }

  private List<LoadClient.Asked> ask(int asked, Duration pause, Duration time)
      throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    try (ExecutorService pool = Executors.newFixedThreadPool(clients);
        HttpClient connections = HttpSearch.connections()) {
      List<LoadClient> all = new ArrayList<>();
      for (int number = 0; number < clients; number++) {
        int own = asked + number * (ASKING_ROOM / clients);
        all.add(new LoadClient(new HttpSearch(server, connections, own), number, pause, end));
      }
      return pool.invokeAll(all).stream().map(Future::resultNow).toList();
    }
  }

  private void report(String name, List<LoadClient.Asked> asked, Consumer<String> progress)
      throws IOException {
    List<Double> millis = millis(asked);
    int errors = tellErrors(asked, "under load", progress);
    if (millis.isEmpty()) {
      throw new IOException("no request was answered under load");
    }
    figures.add(Kind.plain(name + ", requests", ""), millis.size());
    figures.add(Kind.plain(name + ", requests a second", "1/s"), millis.size() / seconds());
    figures.add(Kind.atMost(name + ", errors", "", 0), errors);
    Percentiles percentiles = Percentiles.of(millis);
    figures.add(Kind.plain(name + ", p50", "ms"), percentiles.at(50));
    figures.add(Kind.atMost(name + ", p99", "ms", P99_MILLIS), percentiles.at(99));
    figures.add(Kind.plain(name + ", max", "ms"), percentiles.at(100));
    figures.addSamples(name, millis);
  }

  private static List<Double> millis(List<LoadClient.Asked> asked) {
    return asked.stream().flatMap(client -> client.millis().stream()).toList();
  }

  private static int tellErrors(
      List<LoadClient.Asked> asked, String when, Consumer<String> progress) {
    List<String> errors = asked.stream().flatMap(client -> client.errors().stream()).toList();
    if (!errors.isEmpty()) {
      progress.accept(
          "%d errors %s, the first: %s".formatted(errors.size(), when, errors.getFirst()));
    }
    return errors.size();
  }

  private double seconds() {
    return time.toMillis() / 1e3;
  }
}

package dev.evolscope.bench;

import dev.evolscope.bench.Figure.Aim;
import dev.evolscope.bench.Figures.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Searches over HTTP against a server of its own, one client, one request at a time. */
final class ServeBench {
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
    try (OpenedHome own = opener.openCopy(home, folder.resolve("home-copy"));
        ServedHome served = ServedHome.start(home, folder.resolve("serve.log"));
        HttpSearch search = new HttpSearch(served.address())) {
      figures.add(START, served.startSeconds());
      measure(search, new DirectSearch(own.search()), runs);
      served.server().peakMemory().ifPresent(bytes -> figures.add(MEMORY, bytes / 1e6));
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
}

package dev.evolscope.bench;

import dev.evolscope.bench.Figures.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Statistics over HTTP against a server of its own, one client, one request at a time. */
final class StatisticsBench {
  private static final int WARM_UP = 50;
  private static final int REQUESTS = 100;
  private static final double MOST_MILLIS = 100;
  private static final String FIGURES = "/api/v1/statistics";
  private static final String BY_LANGUAGE = FIGURES + "?by=language";
  private static final String BY_TURN_EVOL = FIGURES + "?by=turnEvol";
  private static final String TEXT = FIGURES + "/text?by=language";

  /** Selections from a few rows to all of them; each is asked in other words each time. */
  private static final SequencedMap<String, Map<String, List<String>>> SELECTIONS =
      new LinkedHashMap<>();

  static {
    SELECTIONS.put("all", Map.of());
    SELECTIONS.put("a language", Map.of("language", List.of("Hindi")));
    SELECTIONS.put("all but a language", Map.of("language", List.of("!English")));
    SELECTIONS.put("two stages", Map.of("stage", List.of("evolved", "multi-turn")));
    SELECTIONS.put("turns from 2", Map.of("turns", List.of("2..")));
    SELECTIONS.put("a word", Map.of("q", List.of("river")));
  }

  private final Path home;
  private final Path log;
  private final Figures figures;

  StatisticsBench(Path home, Path log, Figures figures) {
    this.home = home;
    this.log = log;
    this.figures = figures;
  }

  /** Starts a server, warms it up, and measures every selection in each run. */
  void run(int runs) throws IOException, InterruptedException {
    try (ServedHome served = ServedHome.start(home, log);
        HttpSearch client = new HttpSearch(served.address())) {
      List<Double> first = client.measure(FIGURES, new QueryKind("", new LinkedHashMap<>(), 1), 1);
      figures.add(Kind.plain("statistics, first question of a commit", "ms"), first.getFirst());
      List<Double> read = client.measure(TEXT, kind("all"), 1);
      figures.add(Kind.plain("text of a sample, first time", "ms"), read.getFirst());
      for (String selection : SELECTIONS.keySet()) {
        client.measure(FIGURES, kind(selection), WARM_UP);
      }
      for (int run = 0; run < runs; run++) {
        for (String selection : SELECTIONS.keySet()) {
          measure(client, "statistics of " + selection, FIGURES, kind(selection));
          measure(client, "by language, of " + selection, BY_LANGUAGE, kind(selection));
        }
        measure(client, "by multi-turn Evol, of all", BY_TURN_EVOL, kind("all"));
        measure(client, "text of a sample that was read, of all", TEXT, kind("all"));
      }
      served
          .server()
          .peakMemory()
          .ifPresent(
              bytes ->
                  figures.add(Kind.plain("serve statistics, peak resident", "MB"), bytes / 1e6));
    }
  }

  private static QueryKind kind(String selection) {
    return new QueryKind(
        selection, new LinkedHashMap<>(SELECTIONS.getOrDefault(selection, Map.of())), 1);
  }

  private void measure(HttpSearch client, String name, String path, QueryKind kind)
      throws IOException, InterruptedException {
    Percentiles millis = Percentiles.of(client.measure(path, kind, REQUESTS));
    figures.add(Kind.atMost(name + ", p50", "ms", MOST_MILLIS), millis.at(50));
    figures.add(Kind.atMost(name + ", p99", "ms", MOST_MILLIS), millis.at(99));
  }
}

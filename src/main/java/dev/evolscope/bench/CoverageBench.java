package dev.evolscope.bench;

import dev.evolscope.bench.Figures.Kind;
import dev.evolscope.conversation.Facet;
import dev.evolscope.coverage.Dimensions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Coverage of every two dimensions over HTTP, under several selections; one client. */
final class CoverageBench {
  private static final int WARM_UP = 4;
  private static final int REQUESTS = 8;
  private static final double MILLIS = 50;

  private final HttpSearch http;
  private final Figures figures;

  CoverageBench(HttpSearch http, Figures figures) {
    this.http = http;
    this.figures = figures;
  }

  /** Queries and filters by what they are called; each leaves another word out every time. */
  private static SequencedMap<String, String> selections() {
    SequencedMap<String, String> selections = new LinkedHashMap<>();
    selections.put("all conversations", "q=-nowhere");
    selections.put("a filter", "stage=!seed&q=-nowhere");
    selections.put("three filters", "stage=multi-turn&resource=low&turns=2..4&q=-nowhere");
    selections.put("a word and a filter", "script=Latin&q=river+-nowhere");
    return selections;
  }

  /** Measures each run over all pairs; the figures are of all requests of a selection together. */
  void run(int runs) throws IOException, InterruptedException {
    int asked = 0;
    for (int run = 0; run <= runs; run++) {
      boolean warm = run == 0;
      for (var selection : selections().entrySet()) {
        List<Double> millis = new ArrayList<>();
        for (String pair : pairs()) {
          for (int i = 0; i < (warm ? WARM_UP : REQUESTS); i++) {
            millis.addAll(
                http.measure(
                    "/api/v1/coverage?target=even&" + pair + "&" + selection.getValue() + asked++));
          }
        }
        if (!warm) {
          add("HTTP coverage of two dimensions, " + selection.getKey(), millis);
        }
      }
    }
  }

  private void add(String name, List<Double> millis) {
    Percentiles percentiles = Percentiles.of(millis);
    figures.add(Kind.atMost(name + ", p50", "ms", MILLIS), percentiles.at(50));
    figures.add(Kind.atMost(name + ", p99", "ms", MILLIS), percentiles.at(99));
  }

  /** Every two dimensions, each once. */
  static List<String> pairs() {
    List<String> pairs = new ArrayList<>();
    List<Facet> all = Dimensions.ALL;
    for (int row = 0; row < all.size(); row++) {
      for (int column = row + 1; column < all.size(); column++) {
        pairs.add(
            "rows=%s&columns=%s".formatted(all.get(row).parameter(), all.get(column).parameter()));
      }
    }
    return pairs;
  }
}

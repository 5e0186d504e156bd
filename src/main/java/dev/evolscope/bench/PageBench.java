package dev.evolscope.bench;

import dev.evolscope.bench.Figures.Kind;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What the pages of families, of conversations side by side and of two versions of a dataset are
 * made of, over HTTP; one client, one request at a time. The first comparison of versions notes in
 * the database what differs, so its figure is of a home in which nobody compared before.
 */
final class PageBench {
  private static final int OF_A_SCRIPT = 20;

  /**
   * Counting goes through everything that differs: few a run, and the 99th percentile is the worst.
   */
  private static final int COUNTS = 5;

  private static final int PAGES = 20;

  /** Fewer tell nothing of a 99th percentile. */
  private static final int FEWEST = 100;

  private final JsonHttp http;
  private final Figures figures;
  private int counted;

  PageBench(JsonHttp http, Figures figures) {
    this.http = http;
    this.figures = figures;
  }

  /** A seed, what evolved from it, and what that became in several turns; ids. */
  private record Chain(String seed, String parent, String id) {
    String family() {
      return "/api/v1/families/" + id;
    }

    String lineage() {
      return "/api/v1/conversations/" + id;
    }

    String two() {
      return "/api/v1/compare?left=" + seed + "&right=" + id;
    }

    String three() {
      return "/api/v1/compare?left=" + seed + "&right=" + parent + "&third=" + id;
    }
  }

  /**
   * Measures every call in each run, after one that is not counted.
   *
   * @throws IOException also where fewer than 100 conversations of several turns are linked, or
   *     nothing differs between nothing and the dataset's newest version
   */
  void run(int runs) throws IOException, InterruptedException {
    List<Chain> chains = chains();
    String changes = changes();
    JsonHttp.Answer first = http.getWhenReady(changes);
    if (first.body().path("total").path("added").asLong() == 0) {
      throw new IOException(changes + ": nothing was added, so nothing is measured");
    }
    figures.add(Kind.plain("versions, first comparison", "s"), first.millis() / 1000);
    for (int run = 0; run <= runs; run++) {
      boolean warm = run == 0;
      add("family", times(chains.stream().map(Chain::family).toList()), warm);
      add("conversation with lineage", times(chains.stream().map(Chain::lineage).toList()), warm);
      add("two side by side", times(chains.stream().map(Chain::two).toList()), warm);
      add("three side by side", times(chains.stream().map(Chain::three).toList()), warm);
      add("versions, counts", counts(changes), warm);
      add("versions, counts of a language", counts(changes + "&language=Hindi"), warm);
      add("versions, pages of rows", pages(changes + "&kind=added&size=20"), warm);
    }
  }

  /** Some of every script, so that all ways to cut words are taken. */
  private List<Chain> chains() throws IOException, InterruptedException {
    List<Chain> chains = new ArrayList<>();
    for (String term : QueryKind.terms()) {
      String found = "/api/v1/search?stage=multi-turn&size=" + OF_A_SCRIPT + "&q=" + encode(term);
      for (JsonNode hit : http.get(found).body().path("hits")) {
        String id = hit.path("id").asString();
        JsonNode lineage = http.get("/api/v1/conversations/" + id).body().path("lineage");
        if (lineage.path("parent").isString()) {
          chains.add(
              new Chain(lineage.path("seed").asString(), lineage.path("parent").asString(), id));
        }
      }
    }
    if (chains.size() < FEWEST) {
      throw new IOException(
          "only %d linked conversations of several turns, too few to tell: measure more rows"
              .formatted(chains.size()));
    }
    return chains;
  }

  /** What was added between nothing and the newest version of the first dataset. */
  private String changes() throws IOException, InterruptedException {
    String dataset = http.get("/api/v1/datasets").body().path(0).path("name").asString();
    return "/api/v1/datasets/" + encode(dataset).replace("+", "%20") + "/changes?from=0";
  }

  private List<Double> times(List<String> paths) throws IOException, InterruptedException {
    List<Double> millis = new ArrayList<>();
    for (String path : paths) {
      millis.add(http.get(path).millis());
    }
    return millis;
  }

  /** Leaves another task out each time, one that is nowhere: counts are remembered. */
  private List<Double> counts(String path) throws IOException, InterruptedException {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < COUNTS; i++) {
      paths.add(path + "&task=!nowhere" + counted++);
    }
    return times(paths);
  }

  private List<Double> pages(String path) throws IOException, InterruptedException {
    List<Double> millis = new ArrayList<>();
    String after = "";
    while (millis.size() < PAGES) {
      JsonHttp.Answer answer = http.get(path + after);
      millis.add(answer.millis());
      JsonNode next = answer.body().path("next");
      after = next.isString() ? "&after=" + encode(next.asString()) : "";
    }
    return millis;
  }

  private void add(String name, List<Double> millis, boolean warm) {
    if (!warm) {
      Percentiles percentiles = Percentiles.of(millis);
      figures.add(Kind.plain("HTTP " + name + ", p50", "ms"), percentiles.at(50));
      figures.add(Kind.plain("HTTP " + name + ", p99", "ms"), percentiles.at(99));
      figures.addSamples("HTTP " + name, millis);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

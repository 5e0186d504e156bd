package dev.evolscope.journey;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how long a person waits for each page of a running server: from following a link, in a
 * browser that has been there before, until the page's content can be seen. Not a test; {@code
 * src/test/scripts/page-times} runs it.
 */
final class PageTimes {
  private static final int WARM_UP = 10;

  private final Page page;
  private final String url;
  private final int times;

  private PageTimes(Page page, String url, int times) {
    this.page = page;
    this.url = url;
    this.times = times;
  }

  public static void main(String[] arguments) {
    String chromium = Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium");
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")))) {
      new PageTimes(browser.newPage(), arguments[0], Integer.parseInt(arguments[1])).measure();
    }
  }

  private void measure() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("/", ".card");
    pages.put("/?q=river", ".card mark");
    pages.put("/?q=river&language=English&stage=multi-turn", ".card mark");
    pages.put("/datasets", ".dataset > header h2");
    pages.forEach((path, content) -> report(path, content, Collections.nCopies(times, path)));
    report("/c/ID", ".msg", conversations());
  }

  private List<String> conversations() {
    APIResponse answer = page.request().get(url + "/api/v1/search?size=100&q=river");
    JsonNode hits = JsonMapper.shared().readTree(answer.body()).get("hits");
    List<String> paths = hits.valueStream().map(hit -> hit.get("url").asString()).toList();
    List<String> asked = new ArrayList<>();
    while (asked.size() < times) {
      asked.add(paths.get(asked.size() % paths.size()));
    }
    return asked;
  }

  private void report(String name, String content, List<String> paths) {
    paths.stream().limit(WARM_UP).forEach(path -> millis(path, content));
    List<Double> millis = paths.stream().map(path -> millis(path, content)).sorted().toList();
    System.out.printf(
        "%-50s p50 %4.0f ms   p99 %4.0f ms   of %d%n",
        name, at(millis, 0.5), at(millis, 0.99), millis.size());
  }

  private double millis(String path, String content) {
    page.navigate("about:blank");
    long start = System.nanoTime();
    page.navigate(url + path);
    page.locator(content).first().waitFor();
    return (System.nanoTime() - start) / 1e6;
  }

  /** Nearest rank. */
  private static double at(List<Double> sorted, double share) {
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }
}

package dev.evolscope.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A kind of search that people do, fixed so that measurements of different days compare.
 *
 * @param name in the report
 * @param parameters of the search, as in URLs
 * @param pages how many pages a client walks; each is a request of its own
 */
record QueryKind(String name, SequencedMap<String, List<String>> parameters, int pages) {

  /** One frequent word in each of ten scripts; all are planted by {@link SyntheticRows}. */
  private static final SequencedMap<String, String> TERMS = new LinkedHashMap<>();

  static {
    TERMS.put("Latin", "river");
    TERMS.put("Arabic", "من");
    TERMS.put("Ethiopic", "ነው");
    TERMS.put("Thai", "ที่");
    TERMS.put("Han", "中国");
    TERMS.put("Japanese", "東京");
    TERMS.put("Hangul", "한국");
    TERMS.put("Devanagari", "भारत");
    TERMS.put("Greek", "και");
    TERMS.put("Cyrillic", "это");
  }

  /** All kinds, in order of measuring. */
  static List<QueryKind> all() {
    List<QueryKind> kinds = new ArrayList<>();
    kinds.add(one("match all, facets", Map.of()));
    TERMS.forEach((script, term) -> kinds.add(one("term, " + script, Map.of("q", List.of(term)))));
    kinds.add(one("phrase", Map.of("q", List.of("\"the old river bank\""))));
    kinds.add(one("two filters", Map.of("language", List.of("Hindi"), "task", List.of("general"))));
    kinds.add(
        one(
            "term, several stages",
            Map.of("q", List.of("river"), "stage", List.of("seed", "evolved"))));
    kinds.add(new QueryKind("deep pages", sorted(Map.of("stage", List.of("multi-turn"))), 20));
    return List.copyOf(kinds);
  }

  /** Frequent words, one in each of ten scripts. */
  static List<String> terms() {
    return List.copyOf(TERMS.values());
  }

  /** All kinds with two pages at the most, so that deep pages are not most of what is asked. */
  static List<QueryKind> mixed() {
    return all().stream()
        .map(kind -> new QueryKind(kind.name(), kind.parameters(), Math.min(2, kind.pages())))
        .toList();
  }

  private static QueryKind one(String name, Map<String, List<String>> parameters) {
    return new QueryKind(name, sorted(parameters), 1);
  }

  private static SequencedMap<String, List<String>> sorted(Map<String, List<String>> parameters) {
    return new LinkedHashMap<>(new TreeMap<>(parameters));
  }

  /**
   * The same question in other words: it excludes a word that is nowhere, so that a server which
   * remembers answers has to find and count again. All that match is asked as it is, since
   * everybody asks that.
   *
   * @param asking a number that was not used before
   */
  QueryKind inOtherWords(int asking) {
    if (parameters.isEmpty()) {
      return this;
    }
    SequencedMap<String, List<String>> other = new LinkedHashMap<>(parameters);
    String query = String.join(" ", parameters.getOrDefault("q", List.of()));
    other.put("q", List.of((query + " -nowhere" + asking).strip()));
    return new QueryKind(name, other, pages);
  }

  /** The query of a URL, encoded, without question mark; empty where nothing is asked. */
  String urlQuery() {
    return parameters.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(v -> entry.getKey() + "=" + encode(v)))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}

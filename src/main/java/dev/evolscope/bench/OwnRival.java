package dev.evolscope.bench;

import static java.util.stream.Collectors.joining;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.search.FacetValue;
import dev.evolscope.search.SearchRequest;
import dev.evolscope.search.SearchResult;
import dev.evolscope.search.Sorting;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Our search, called in this process. It does what it always does: counts four more facets, one of
 * them of several values a row, reads the conversations found, and marks words in them.
 */
record OwnRival(OpenedHome home) implements Rival {
  static final String NAME = "ours, direct";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public @Nullable String baseline() {
    return null;
  }

  @Override
  public RivalAnswer ask(RivalQuestion question) {
    SearchRequest request =
        new SearchRequest(
            query(question), Filters.parse(Map.of()), Sorting.RELEVANCE, RivalAnswer.PAGE, null);
    long start = System.nanoTime();
    SearchResult result = home.search().search(request);
    double millis = (System.nanoTime() - start) / 1e6;
    List<String> ids = result.hits().stream().map(hit -> String.valueOf(hit.sourceId())).toList();
    return new RivalAnswer(millis, result.total(), counts(result.facets()), ids);
  }

  /** The question in our syntax, in quotes: others do not look for stems either. */
  static String query(RivalQuestion question) {
    String words = question.words().stream().map(w -> '"' + w + '"').collect(joining(" "));
    return words + " -" + question.unwanted();
  }

  private static Map<String, Map<String, Long>> counts(Map<Facet, List<FacetValue>> facets) {
    Map<String, Map<String, Long>> counts = new HashMap<>();
    for (Facet facet : RivalAnswer.FACETS) {
      Map<String, Long> values =
          facets.getOrDefault(facet, List.of()).stream()
              .filter(value -> value.count() > 0)
              .collect(Collectors.toMap(FacetValue::value, FacetValue::count));
      counts.put(facet.parameter(), values);
    }
    return counts;
  }

  @Override
  public void close() throws IOException {
    home.close();
  }
}

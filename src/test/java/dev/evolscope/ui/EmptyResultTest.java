package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Filters;
import dev.evolscope.search.Sorting;
import dev.evolscope.search.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

class EmptyResultTest {
  private static final ExploreUrl SEARCH =
      new ExploreUrl(
          "rivr",
          Filters.parse(Map.of("stage", List.of("seed"), "language", List.of("Urdu"))),
          Sorting.RELEVANCE,
          List.of());

  private static String html(List<Suggestion> suggestions, ToLongFunction<FilteredUrl> count) {
    return new EmptyResult(SEARCH, suggestions, count).getElement().getOuterHTML();
  }

  @Test
  void onlyWhatFindsSomethingIsOffered() {
    String html = html(List.of(), url -> url.query().isEmpty() ? 7 : 0);
    assertThat(html)
        .contains("Search without", "the words “rivr”", "7 found")
        .doesNotContain("stage Seed", ">language ", " 0 found");
  }

  @Test
  void whereNothingHelpsAllIsOffered() {
    assertThat(html(List.of(), url -> 0))
        .contains("Show all conversations")
        .doesNotContain("Search without");
  }

  @Test
  void otherSpellingsAreOfferedWithTheirTotals() {
    assertThat(html(List.of(new Suggestion("river", 92)), url -> 0))
        .contains("Did you mean", "river", "92 found")
        .doesNotContain("Show all conversations");
  }
}

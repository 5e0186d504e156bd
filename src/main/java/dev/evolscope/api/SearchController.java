package dev.evolscope.api;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Language;
import dev.evolscope.search.ConversationSearch;
import dev.evolscope.search.FacetValue;
import dev.evolscope.search.Hit;
import dev.evolscope.search.Mark;
import dev.evolscope.search.Notice;
import dev.evolscope.search.SearchRequest;
import dev.evolscope.search.SearchResult;
import dev.evolscope.search.Snippet;
import dev.evolscope.search.Sorting;
import dev.evolscope.search.Suggestion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search with facets and highlights. */
@RestController
class SearchController {
  private static final int PAGE = 20;

  private final ConversationSearch search;

  SearchController(ConversationSearch search) {
    this.search = search;
  }

  record Answer(
      long total,
      double tookMillis,
      List<HitAnswer> hits,
      Map<String, List<FacetAnswer>> facets,
      @Nullable String next,
      List<String> notices,
      List<Suggestion> suggestions) {}

  record HitAnswer(
      String id,
      String dataset,
      String part,
      @Nullable String sourceId,
      @Nullable String language,
      @Nullable String languageTag,
      @Nullable String task,
      String stage,
      @Nullable String taskEvol,
      List<String> turnEvols,
      int turns,
      List<SnippetAnswer> snippets,
      String url) {}

  record SnippetAnswer(int message, String role, String text, List<List<Integer>> marks) {}

  record FacetAnswer(String value, long count, boolean selected, boolean excluded) {}

  @FilteredCall
  @Operation(
      summary = "Search conversations",
      description =
          "Exact total and facets of the whole result, hits with highlights, a cursor for the next page; suggestions where words are in no conversation.")
  @Parameter(
      name = "sort",
      description = "best match first unless given",
      in = ParameterIn.QUERY,
      schema =
          @Schema(
              type = "string",
              allowableValues = {"relevance", "turns", "length", "source"}))
  @Parameter(
      name = "size",
      description = "hits",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "integer", minimum = "0", maximum = "100", defaultValue = "20"))
  @Parameter(
      name = "after",
      description = "the \"next\" of the page before",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "string"))
  @GetMapping("/api/v1/search")
  Answer search(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters parameters = Parameters.withFilters(given, "sort", "size", "after");
    return answer(
        search.search(
            new SearchRequest(
                parameters.text("q", ""),
                parameters.filters(),
                parameters.oneOf("sort", Sorting.class, Sorting.RELEVANCE),
                parameters.number("size", PAGE, 0, SearchRequest.MAX_SIZE),
                parameters.optional("after"))));
  }

  private static Answer answer(SearchResult result) {
    return new Answer(
        result.total(),
        result.took().toNanos() / 1e6,
        result.hits().stream().map(SearchController::answer).toList(),
        facets(result.facets()),
        result.next(),
        result.notices().stream().map(Notice::text).toList(),
        result.suggestions());
  }

  static Map<String, List<FacetAnswer>> facets(Map<Facet, List<FacetValue>> facets) {
    Map<String, List<FacetAnswer>> answers = new LinkedHashMap<>();
    facets.forEach(
        (facet, values) ->
            answers.put(
                facet.parameter(),
                values.stream()
                    .map(v -> new FacetAnswer(v.value(), v.count(), v.selected(), v.excluded()))
                    .toList()));
    return answers;
  }

  static HitAnswer answer(Hit hit) {
    Language language = hit.language();
    return new HitAnswer(
        hit.id().text(),
        hit.dataset(),
        hit.part(),
        hit.sourceId(),
        language == null ? null : language.name(),
        language == null ? null : language.tag(),
        hit.task(),
        hit.stage().label(),
        hit.taskEvol(),
        hit.turnEvols(),
        hit.turns(),
        hit.snippets().stream().map(SearchController::answer).toList(),
        hit.url());
  }

  private static SnippetAnswer answer(Snippet snippet) {
    return new SnippetAnswer(
        snippet.message(),
        snippet.role(),
        snippet.text(),
        snippet.marks().stream().map((Mark m) -> List.of(m.from(), m.to())).toList());
  }
}

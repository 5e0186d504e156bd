package dev.evolscope.api;

import dev.evolscope.conversation.Facet;
import dev.evolscope.search.StatisticsSearch;
import dev.evolscope.statistics.TextStatisticsSearch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of what filters select. */
@RestController
class StatisticsController {
  private final StatisticsSearch statistics;
  private final TextStatisticsSearch texts;

  StatisticsController(StatisticsSearch statistics, TextStatisticsSearch texts) {
    this.statistics = statistics;
    this.texts = texts;
  }

  @FilteredCall
  @GroupedCall
  @Operation(
      summary = "Statistics of the selected conversations",
      description = "Exact counts; lengths in graphemes, percentiles by nearest rank.")
  @GetMapping("/api/v1/statistics")
  StatisticsAnswer statistics(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters parameters = Parameters.withFilters(given, GroupedCall.BY);
    return StatisticsAnswer.of(
        statistics.of(
            parameters.text("q", ""), parameters.filters(), parameters.facet(GroupedCall.BY)));
  }

  record ComparedAnswer(List<Side> selections) {
    record Side(String selection, StatisticsAnswer statistics) {}
  }

  @FilteredCall
  @GroupedCall
  @ComparedCall
  @Operation(
      summary = "Statistics of two selections",
      description =
          "Those of the call's own filters, then those of the selection that it is compared with, each under what it selects, written like the query of an address.")
  @GetMapping("/api/v1/statistics/compared")
  ComparedAnswer compared(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters parameters = Parameters.withFilters(given, GroupedCall.BY, ComparedCall.WITH);
    if (parameters.optional(ComparedCall.WITH) == null) {
      throw new BadParameterException(ComparedCall.WITH, "give the selection to compare with");
    }
    Optional<Facet> by = parameters.facet(GroupedCall.BY);
    return new ComparedAnswer(
        WrittenSelection.of(parameters).stream()
            .map(
                one ->
                    new ComparedAnswer.Side(
                        one.text(),
                        StatisticsAnswer.of(statistics.of(one.query(), one.filters(), by))))
            .toList());
  }

  @FilteredCall
  @GroupedCall
  @Operation(
      summary = "Tokens and variety of words of a sample of the selected conversations",
      description =
          "Read from up to 1,000 of them, the same ones each time; \"sampled\" says how many. Tokens are those of the tokenizer named; variety is the mean share of different words among 50 that follow each other.")
  @GetMapping("/api/v1/statistics/text")
  TextStatisticsAnswer text(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters parameters = Parameters.withFilters(given, GroupedCall.BY);
    return TextStatisticsAnswer.of(
        texts.of(parameters.text("q", ""), parameters.filters(), parameters.facet(GroupedCall.BY)));
  }
}

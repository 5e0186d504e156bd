package dev.evolscope.api;

import dev.evolscope.search.StatisticsSearch;
import dev.evolscope.statistics.TextStatisticsSearch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of what filters select. */
@RestController
class StatisticsController {
  private static final String BY = "by";

  private final StatisticsSearch statistics;
  private final TextStatisticsSearch texts;

  StatisticsController(StatisticsSearch statistics, TextStatisticsSearch texts) {
    this.statistics = statistics;
    this.texts = texts;
  }

  @FilteredCall
  @Operation(
      summary = "Statistics of the selected conversations",
      description = "Exact counts; lengths in graphemes, percentiles by nearest rank.")
  @Parameter(
      name = BY,
      description = "facet for each of whose values the figures are given too, as groups",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "string"))
  @GetMapping("/api/v1/statistics")
  StatisticsAnswer statistics(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters parameters = Parameters.withFilters(given, BY);
    return StatisticsAnswer.of(
        statistics.of(parameters.text("q", ""), parameters.filters(), parameters.facet(BY)));
  }

  @FilteredCall
  @Operation(
      summary = "Tokens and variety of words of a sample of the selected conversations",
      description =
          "Read from up to 1,000 of them, the same ones each time; \"sampled\" says how many. Tokens are those of the tokenizer named; variety is the mean share of different words among 50 that follow each other.")
  @Parameter(
      name = BY,
      description = "facet for each of whose values the figures are given too, as groups",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "string"))
  @GetMapping("/api/v1/statistics/text")
  TextStatisticsAnswer text(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters parameters = Parameters.withFilters(given, BY);
    return TextStatisticsAnswer.of(
        texts.of(parameters.text("q", ""), parameters.filters(), parameters.facet(BY)));
  }
}

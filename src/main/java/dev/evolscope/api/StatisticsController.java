package dev.evolscope.api;

import dev.evolscope.search.StatisticsSearch;
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

  StatisticsController(StatisticsSearch statistics) {
    this.statistics = statistics;
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
        statistics.of(
            parameters.text("q", ""), parameters.filters(), parameters.facet(BY)));
  }
}

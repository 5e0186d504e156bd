package dev.evolscope.api;

import dev.evolscope.search.StatisticsSearch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of what filters select. */
@RestController
class StatisticsController {
  private final StatisticsSearch statistics;

  StatisticsController(StatisticsSearch statistics) {
    this.statistics = statistics;
  }

  @FilteredCall
  @Operation(
      summary = "Statistics of the selected conversations",
      description = "Exact counts; lengths in graphemes, percentiles by nearest rank.")
  @GetMapping("/api/v1/statistics")
  StatisticsAnswer statistics(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters parameters = Parameters.withFilters(given);
    return StatisticsAnswer.of(statistics.of(parameters.text("q", ""), parameters.filters()));
  }
}

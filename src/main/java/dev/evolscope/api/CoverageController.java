package dev.evolscope.api;

import dev.evolscope.conversation.Facet;
import dev.evolscope.coverage.Coverage;
import dev.evolscope.coverage.CoverageRequest;
import dev.evolscope.coverage.Coverages;
import dev.evolscope.coverage.Dimensions;
import dev.evolscope.coverage.Plan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How conversations are spread over two dimensions. */
@RestController
class CoverageController {
  private static final String PATH = "/api/v1/coverage";
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final Coverages coverages;

  CoverageController(Coverages coverages) {
    this.coverages = coverages;
  }

  @FilteredCall
  @CoverageCall
  @Operation(
      summary = "Coverage of two dimensions",
      description =
          "Exact counts of every cell, zero ones included. The axes are the values in the selected datasets whatever else is filtered, and the target's; a filter on an axis's own dimension shortens it. A conversation with several values counts under each, so that cellSum may exceed total.")
  @GetMapping(PATH)
  CoverageAnswer coverage(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    CoverageRequest request = request(given);
    return CoverageAnswer.of(request, coverages.of(request));
  }

  @FilteredCall
  @CoverageCall
  @Operation(
      summary = "The matrix of a coverage as CSV",
      description = "A line a row and a column a column, totals of both at the ends.")
  @GetMapping(path = PATH + "/csv", produces = "text/csv;charset=UTF-8")
  ResponseEntity<String> csv(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    CoverageRequest request = request(given);
    String table = CoverageCsv.of(coverages.of(request).counts());
    String name = request.rows().parameter() + "-by-" + request.columns().parameter();
    return file(CSV, "coverage-" + name + ".csv").body(table);
  }

  @FilteredCall
  @CoverageCall
  @Operation(
      summary = "What to generate so that the gaps close",
      description =
          "A plan for a generator, most missing first. Needs a target. What is null or empty in an item is left open.")
  @GetMapping(path = PATH + "/plan", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Plan> plan(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    CoverageRequest request = request(given);
    if (request.target().isEmpty()) {
      throw new BadParameterException("target", "a plan needs a target, such as target=even");
    }
    Coverage coverage = coverages.of(request);
    return file(MediaType.APPLICATION_JSON, "generation-plan.json")
        .body(Plan.of(request, coverage));
  }

  private static ResponseEntity.BodyBuilder file(MediaType type, String name) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private static CoverageRequest request(MultiValueMap<String, String> given) {
    Parameters parameters = Parameters.withFilters(given, "rows", "columns", "target");
    Facet rows = dimension(parameters, "rows", CoverageRequest.ROWS);
    Facet columns = dimension(parameters, "columns", CoverageRequest.COLUMNS);
    if (rows == columns) {
      throw new BadParameterException(
          "columns",
          "\"%s\" is that of the rows too; allowed: another of %s"
              .formatted(columns.parameter(), Dimensions.names()));
    }
    return new CoverageRequest(
        rows,
        columns,
        parameters.text("q", ""),
        parameters.filters(),
        parameters.text("target", ""));
  }

  private static Facet dimension(Parameters parameters, String name, Facet otherwise) {
    String given = parameters.text(name, otherwise.parameter());
    return Dimensions.named(given)
        .orElseThrow(
            () ->
                new BadParameterException(
                    name,
                    "\"%s\" is no dimension; allowed: %s"
                        .formatted(Quoted.of(given), Dimensions.names())));
  }
}

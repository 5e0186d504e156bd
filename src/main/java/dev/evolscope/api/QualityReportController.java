package dev.evolscope.api;

import dev.evolscope.report.QualityReport;
import dev.evolscope.report.QualityReports;
import dev.evolscope.report.ReportPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The report of quality, to print, to share, or to be read by programs. */
@RestController
class QualityReportController {
  private static final MediaType PAGE = new MediaType("text", "html", StandardCharsets.UTF_8);

  private enum Format {
    HTML,
    JSON
  }

  private final QualityReports reports;

  QualityReportController(QualityReports reports) {
    this.reports = reports;
  }

  @FilteredCall
  @Operation(
      summary = "Report of quality",
      description =
          "What the checks flag among the selected conversations, by check, language, task, stage, Evol type and dataset, the worst places first. The page fetches nothing and holds no script. From the same data the same call answers the same.")
  @Parameter(
      name = "format",
      description = "html, a page of its own, or json",
      in = ParameterIn.QUERY,
      schema =
          @Schema(
              type = "string",
              defaultValue = "json",
              allowableValues = {"html", "json"}))
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = QualityReport.class)),
        @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string"))
      })
  @GetMapping("/api/v1/quality/report")
  ResponseEntity<Object> report(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters parameters = Parameters.withFilters(given, "format");
    Format format = parameters.oneOf("format", Format.class, Format.JSON);
    QualityReport report = reports.of(parameters.text("q", ""), parameters.filters());
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store");
    return format == Format.HTML
        ? answer.contentType(PAGE).body(ReportPage.of(report))
        : answer.contentType(MediaType.APPLICATION_JSON).body(report);
  }
}

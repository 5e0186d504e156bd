package dev.evolscope.api;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.coverage.Audits;
import dev.evolscope.coverage.ClaimSheet;
import dev.evolscope.coverage.ClaimText;
import dev.evolscope.coverage.Claims;
import dev.evolscope.quality.Quality;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Coverage and claims in one answer. */
@RestController
class AuditController {
  private static final String PATH = "/api/v1/audit";
  private static final String DATASET = Facet.DATASET.parameter();

  private final Audits audits;
  private final Claims claims;
  private final Quality quality;

  AuditController(Audits audits, Claims claims, Quality quality) {
    this.quality = quality;
    this.audits = audits;
    this.claims = claims;
  }

  @Operation(
      summary = "Audit what is loaded",
      description =
          "Coverage of the main dimensions, claims beside what is counted, and what checks flag.")
  @Parameter(
      name = "claims",
      description = "the name of a sheet of claims, such as m2lingual",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "string"))
  @Parameter(
      name = "dataset",
      description = "datasets to look at, where the sheet names none; repeatable",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "string"))
  @GetMapping(PATH)
  AuditAnswer audit(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    String name = Parameters.only(given, "claims", DATASET).optional("claims");
    return audit(given, name == null ? null : ClaimText.read(kept(name)));
  }

  @Operation(
      summary = "Check claims",
      description = "The body is a sheet of claims in YAML; nothing is kept.")
  @Parameter(
      name = "dataset",
      description = "datasets to look at, where the sheet names none; repeatable",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "string"))
  @PostMapping(PATH)
  AuditAnswer check(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
      @Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    Parameters.only(given, DATASET);
    return audit(given, ClaimText.read(TextBody.of(request)));
  }

  private AuditAnswer audit(MultiValueMap<String, String> given, @Nullable ClaimSheet sheet) {
    List<Filters.Choice> datasets =
        given.getOrDefault(DATASET, List.of()).stream().map(Filters.Choice::parse).toList();
    Filters filters = new Filters(Map.of(Facet.DATASET, datasets));
    return AuditAnswer.of(audits.of(datasets, sheet), quality.overview("", filters));
  }

  private String kept(String name) {
    return claims
        .yaml(name)
        .orElseThrow(
            () ->
                new BadParameterException(
                    "claims",
                    "there are no claims \"%s\"; there are %s"
                        .formatted(Quoted.of(name), String.join(", ", claims.names()))));
  }
}

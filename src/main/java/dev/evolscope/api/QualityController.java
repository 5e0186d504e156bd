package dev.evolscope.api;

import dev.evolscope.api.QualityAnswer.ProgressFact;
import dev.evolscope.conversation.Filters;
import dev.evolscope.quality.Policies;
import dev.evolscope.quality.Quality;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What checks say of what filters select, and how far they are. */
@RestController
class QualityController {
  private static final String PATH = "/api/v1/quality";
  private static final String BY = "by";

  private final Quality quality;
  private final Policies policies;

  QualityController(Quality quality, Policies policies) {
    this.quality = quality;
    this.policies = policies;
  }

  @FilteredCall
  @Operation(
      summary = "What checks flag in the selected conversations",
      description =
          "Every check with the exact number of conversations that it flags. While progress says pending, not everything that is loaded has been looked at.")
  @Parameter(
      name = BY,
      description = "facet by whose values the checks that are on are counted too",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "string"))
  @GetMapping(PATH)
  QualityAnswer quality(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters parameters = Parameters.withFilters(given, BY);
    String query = parameters.text("q", "");
    Filters filters = parameters.filters();
    return QualityAnswer.of(
        quality.overview(query, filters),
        parameters.facet(BY).map(facet -> quality.heatmap(query, filters, facet)).orElse(null));
  }

  @Operation(summary = "How far the checks are")
  @GetMapping(PATH + "/progress")
  ProgressFact progress(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters.only(given);
    return ProgressFact.of(quality.progress());
  }

  @Operation(
      summary = "Hold a policy against what is loaded",
      description =
          "The body is a policy in YAML; nothing is kept. It holds where everything is looked at and no rule is broken.")
  @PostMapping(PATH + "/policy")
  PolicyAnswer policy(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
      @Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    Parameters.only(given);
    return PolicyAnswer.of(policies.check(TextBody.of(request)));
  }

  @Operation(
      summary = "Pause the checks",
      description = "What was looked at stays. They go on at the next start, if not before.")
  @PostMapping(PATH + "/pause")
  ProgressFact pause(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters.only(given);
    quality.job().pause();
    return ProgressFact.of(quality.progress());
  }

  @Operation(summary = "Let paused checks go on")
  @PostMapping(PATH + "/resume")
  ProgressFact resume(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters.only(given);
    quality.job().resume();
    return ProgressFact.of(quality.progress());
  }
}

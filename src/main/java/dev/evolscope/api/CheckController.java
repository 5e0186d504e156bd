package dev.evolscope.api;

import dev.evolscope.quality.CheckState;
import dev.evolscope.quality.Quality;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Checks one by one: what they are, how they are set, what another threshold would flag. */
@RestController
class CheckController {
  private static final String ALL = "/api/v1/quality/checks";
  private static final String ONE = ALL + "/{id}";
  private static final String AT = "at";
  private static final String THRESHOLD = "threshold";
  private static final String ON = "on";
  private static final List<String> SETTINGS = List.of(THRESHOLD, ON);

  private final Quality quality;

  CheckController(Quality quality) {
    this.quality = quality;
  }

  @Operation(summary = "Every check and how it is set")
  @GetMapping(ALL)
  List<CheckAnswer> checks(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters.only(given);
    return quality.checks().stream().map(CheckAnswer::of).toList();
  }

  @FilteredCall
  @Operation(
      summary = "A check on the selected conversations",
      description =
          "How many conversations it flags, and how many it would flag at other thresholds; counted from kept scores, exact.")
  @Parameter(
      name = AT,
      description =
          "a threshold to count at, from 0 to 1; repeatable. Without it some of all that are possible",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "number"))
  @GetMapping(ONE)
  CheckAnswer check(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters parameters = Parameters.withFilters(given, AT);
    List<Double> thresholds =
        given.getOrDefault(AT, List.of()).stream().map(CheckController::threshold).toList();
    return quality
        .report(id, parameters.text("q", ""), parameters.filters())
        .map(report -> CheckAnswer.of(report, thresholds))
        .orElseThrow(() -> missing(id));
  }

  private static double threshold(String text) {
    try {
      double threshold = Double.parseDouble(text);
      if (threshold >= 0 && threshold <= 1) {
        return threshold;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new BadParameterException(
        AT, "\"%s\" is not a number from 0 to 1".formatted(Quoted.of(text)));
  }

  @Operation(
      summary = "Set a check",
      description =
          "threshold, from which on findings are flagged, and on, whether the check is; what is left out stays, null sets back to the program's own. Counts, the facet finding and its filter follow at once.")
  @PutMapping(ONE)
  CheckAnswer set(
      @PathVariable String id,
      @RequestBody Map<String, @Nullable Object> setting,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters.only(given);
    CheckState now = quality.check(id).orElseThrow(() -> missing(id));
    for (String field : setting.keySet()) {
      if (!SETTINGS.contains(field)) {
        throw new BadParameterException(
            Quoted.of(field), "is not allowed; allowed: " + String.join(", ", SETTINGS));
      }
    }
    return quality
        .set(id, threshold(setting, now), on(setting, now))
        .map(CheckAnswer::of)
        .orElseThrow(() -> missing(id));
  }

  private static @Nullable Double threshold(Map<String, @Nullable Object> setting, CheckState now) {
    return switch (setting.getOrDefault(THRESHOLD, now.threshold())) {
      case null -> null;
      case Number number -> number.doubleValue();
      default -> throw new BadParameterException(THRESHOLD, "give a number, or null");
    };
  }

  private static @Nullable Boolean on(Map<String, @Nullable Object> setting, CheckState now) {
    return switch (setting.getOrDefault(ON, now.on())) {
      case null -> null;
      case Boolean on -> on;
      default -> throw new BadParameterException(ON, "give true, false or null");
    };
  }

  private NotFoundException missing(String id) {
    return new NotFoundException(
        "There is no check \"%s\"; there are %s"
            .formatted(
                Quoted.of(id),
                quality.checks().stream().map(CheckState::id).collect(Collectors.joining(", "))));
  }
}

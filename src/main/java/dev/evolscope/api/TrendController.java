package dev.evolscope.api;

import dev.evolscope.api.QualityAnswer.CheckFact;
import dev.evolscope.conversation.DatasetVersions;
import dev.evolscope.conversation.VersionSpan;
import dev.evolscope.quality.TrendPoint;
import dev.evolscope.quality.Trends;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What got better and what got worse between two versions of a dataset. */
@RestController
class TrendController {
  private static final String NEWEST = "";

  private final DatasetVersions versions;
  private final Trends trends;

  TrendController(DatasetVersions versions, Trends trends) {
    this.versions = versions;
    this.trends = trends;
  }

  /** A dataset and what checks flag in two of its versions, by today's thresholds. */
  record TrendAnswer(String dataset, PointFact from, PointFact to) {}

  /**
   * A version.
   *
   * @param version number of its import or removal; 0 before anything
   * @param checked conversations of it that were ever looked at; the others count as not flagged
   */
  record PointFact(
      long version, Instant at, long conversations, long checked, List<CheckFact> checks) {

    static PointFact of(TrendPoint point) {
      return new PointFact(
          point.version().act(),
          point.version().at(),
          point.conversations(),
          point.checked(),
          point.checks().stream()
              .map(count -> CheckFact.of(count, point.conversations()))
              .toList());
    }
  }

  @Operation(
      summary = "What checks flag in two versions of a dataset",
      description =
          "By today's thresholds. Rows that were replaced before they could be looked at count as not flagged: compare checked with conversations.")
  @Parameter(
      name = "from",
      description = "number of the earlier version; the one before the newest unless given",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "integer"))
  @Parameter(
      name = "to",
      description = "number of the later version; the newest unless given",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "integer"))
  @GetMapping("/api/v1/datasets/{name}/quality")
  TrendAnswer trend(
      @PathVariable String name,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters parameters = Parameters.only(given, "from", "to");
    List<Long> acts = versions.of(name).stream().map(version -> version.act()).toList();
    if (acts.isEmpty()) {
      throw new NotFoundException("There is no dataset \"" + Quoted.of(name) + "\"");
    }
    long to = act(parameters, "to", acts, acts.getLast());
    int place = acts.indexOf(to);
    long from = act(parameters, "from", acts, place > 0 ? acts.get(place - 1) : 0);
    VersionSpan span = versions.span(name, from, to).orElseThrow();
    return new TrendAnswer(
        name, PointFact.of(trends.of(name, span.from())), PointFact.of(trends.of(name, span.to())));
  }

  private static long act(Parameters parameters, String name, List<Long> acts, long otherwise) {
    String text = parameters.text(name, NEWEST);
    if (text.equals(NEWEST)) {
      return otherwise;
    }
    try {
      long act = Long.parseLong(text);
      if (act == 0 || acts.contains(act)) {
        return act;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new BadParameterException(
        name, "\"%s\" is none of the versions 0, %s".formatted(Quoted.of(text), shown(acts)));
  }

  private static String shown(List<Long> acts) {
    return String.join(", ", acts.stream().map(String::valueOf).toList());
  }
}

package dev.evolscope.api;

import dev.evolscope.lineage.LineageCounts;
import dev.evolscope.lineage.Lineages;
import dev.evolscope.lineage.Lineages.Listed;
import dev.evolscope.lineage.LinkStatus;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How the rows of a dataset are linked, and which are linked so. */
@RestController
class LineageController {
  private static final int PAGE = 20;
  private static final int MOST = 100;

  private final Lineages lineages;

  LineageController(Lineages lineages) {
    this.lineages = lineages;
  }

  record Answer(
      String dataset, LineageCounts counts, List<Row> conversations, @Nullable String next) {}

  record Row(FamilyNodeAnswer conversation, long candidateCount, List<SoughtAnswer> sought) {
    static Row of(Listed listed) {
      return new Row(
          FamilyNodeAnswer.of(listed.row()), listed.candidates(), SoughtAnswer.of(listed.sought()));
    }
  }

  @Operation(
      summary = "How the rows of a dataset are linked",
      description =
          "Counts of its evolved and multi-turn rows that are linked, ambiguous, and orphans; and, asked for one of these, the rows in the order of their import.")
  @Parameter(
      name = "dataset",
      in = ParameterIn.QUERY,
      required = true,
      schema = @Schema(type = "string"))
  @Parameter(
      name = "status",
      in = ParameterIn.QUERY,
      schema =
          @Schema(
              type = "string",
              allowableValues = {"linked", "ambiguous", "orphan"}))
  @Parameter(
      name = "size",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
  @Parameter(
      name = "after",
      description = "the \"next\" of the page before",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "string"))
  @GetMapping("/api/v1/lineage")
  Answer lineage(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters parameters = Parameters.only(given, "dataset", "status", "size", "after");
    String dataset = parameters.optional("dataset");
    if (dataset == null) {
      throw new BadParameterException("dataset", "name the dataset");
    }
    LineageCounts counts = lineages.counts(dataset).orElseThrow(() -> missing(dataset));
    int size = parameters.number("size", PAGE, 1, MOST);
    List<Listed> rows =
        parameters.optional("status") == null
            ? List.of()
            : lineages.listed(dataset, status(parameters), after(parameters), size);
    String next = rows.size() < size ? null : Long.toString(rows.getLast().version());
    return new Answer(dataset, counts, rows.stream().map(Row::of).toList(), next);
  }

  private static LinkStatus status(Parameters parameters) {
    LinkStatus status = parameters.oneOf("status", LinkStatus.class, LinkStatus.LINKED);
    if (status == LinkStatus.PENDING) {
      throw new BadParameterException("status", "\"pending\" is none of linked, ambiguous, orphan");
    }
    return status;
  }

  private static long after(Parameters parameters) {
    String text = parameters.text("after", "0");
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new BadParameterException(
          "after", "\"%s\" is no \"next\" of a page".formatted(Quoted.of(text)));
    }
  }

  private static NotFoundException missing(String dataset) {
    return new NotFoundException("There is no dataset \"" + Quoted.of(dataset) + "\"");
  }
}

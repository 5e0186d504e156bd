package dev.evolscope.api;

import dev.evolscope.conversation.CellTable;
import dev.evolscope.conversation.KeptTarget;
import dev.evolscope.coverage.CellTableText;
import dev.evolscope.coverage.Targets;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Targets of coverage that are kept by name. */
@RestController
class TargetController {
  private static final String ONE = "/api/v1/targets/{name}";

  private final Targets targets;

  TargetController(Targets targets) {
    this.targets = targets;
  }

  /**
   * A kept target.
   *
   * @param rule as in a link; null for a table
   * @param rows dimension of the table's rows; null for a rule
   * @param cells of the table; null for a rule, and in a list of targets
   */
  record TargetAnswer(
      String name,
      @Nullable String rule,
      @Nullable String rows,
      @Nullable String columns,
      @Nullable List<CellTable.Cell> cells,
      Instant changed) {

    static TargetAnswer of(KeptTarget target, boolean whole) {
      CellTable table = target.table();
      return new TargetAnswer(
          target.name(),
          target.rule(),
          table == null ? null : table.rows().parameter(),
          table == null ? null : table.columns().parameter(),
          table == null || !whole ? null : table.cells(),
          target.changed());
    }
  }

  @Operation(summary = "Kept targets of coverage, by name; tables without their cells")
  @GetMapping("/api/v1/targets")
  List<TargetAnswer> targets(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters.only(given);
    return targets.kept().stream().map(target -> TargetAnswer.of(target, false)).toList();
  }

  @Operation(summary = "A kept target")
  @GetMapping(ONE)
  TargetAnswer target(
      @PathVariable String name,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters.only(given);
    return TargetAnswer.of(targets.find(name).orElseThrow(() -> missing(name)), true);
  }

  @Operation(
      summary = "Keep a target under a name, in place of what was kept there",
      description =
          "Either the parameter rule with even, a number, or shares:…; or a table as the body: CSV with a first line such as language,task,count, or a JSON array of objects with such members.")
  @Parameter(
      name = "rule",
      description = "a target as in links",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "string"))
  @PutMapping(ONE)
  TargetAnswer keep(
      @PathVariable String name,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
      @Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    String rule = Parameters.only(given, "rule").optional("rule");
    if (rule != null) {
      return TargetAnswer.of(targets.keepRule(name, rule), true);
    }
    return TargetAnswer.of(targets.keepTable(name, CellTableText.read(TextBody.of(request))), true);
  }

  @Operation(summary = "Forget a target")
  @DeleteMapping(ONE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(
      @PathVariable String name,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters.only(given);
    if (!targets.remove(name)) {
      throw missing(name);
    }
  }

  private static NotFoundException missing(String name) {
    return new NotFoundException("There is no target \"" + Quoted.of(name) + "\"");
  }
}

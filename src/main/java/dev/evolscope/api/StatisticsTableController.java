package dev.evolscope.api;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.search.Distribution;
import dev.evolscope.search.Spread;
import dev.evolscope.search.StatisticsSearch;
import dev.evolscope.statistics.TextStatistics;
import dev.evolscope.statistics.TextStatisticsSearch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tables behind the charts. */
@RestController
class StatisticsTableController {
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final String TABLE = "table";
  private static final String ALLOWED =
      "turnsEach, promptLength, replyLength, promptTokens, replyTokens, text (with \"by\"), or a facet such as language";

  private final StatisticsSearch statistics;
  private final TextStatisticsSearch texts;

  StatisticsTableController(StatisticsSearch statistics, TextStatisticsSearch texts) {
    this.statistics = statistics;
    this.texts = texts;
  }

  @FilteredCall
  @GroupedCall
  @ComparedCall
  @Operation(
      summary = "A table of statistics as CSV",
      description =
          "The bars of a distribution, or a line for each value of a facet: of a facet's own table, or of \"by\" in the table \"text\", by language unless given. With a second selection, the lines of both, the first column being what they are of. A cell that would run as a formula begins with an apostrophe.")
  @Parameter(
      name = TABLE,
      required = true,
      description = ALLOWED,
      in = ParameterIn.QUERY,
      schema = @Schema(type = "string"))
  @GetMapping("/api/v1/statistics/csv")
  ResponseEntity<String> table(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters parameters = Parameters.withFilters(given, TABLE, GroupedCall.BY, ComparedCall.WITH);
    String name = parameters.text(TABLE, "");
    Facet by = parameters.facet(GroupedCall.BY).orElse(Facet.LANGUAGE);
    List<WrittenSelection> selections = WrittenSelection.of(parameters);
    List<StatisticsTable> tables =
        selections.stream().map(one -> table(name, one.query(), one.filters(), by)).toList();
    StatisticsTable table =
        tables.size() == 1
            ? tables.getFirst()
            : StatisticsTable.below(
                "selection", selections.stream().map(WrittenSelection::text).toList(), tables);
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name + ".csv").build().toString())
        .body(table.csv());
  }

  private StatisticsTable table(String name, String query, Filters filters, Facet by) {
    return switch (name) {
      case "turnsEach" -> StatisticsTable.of(spread(query, filters).turns());
      case "promptLength" -> StatisticsTable.of(spread(query, filters).promptLength());
      case "replyLength" -> StatisticsTable.of(spread(query, filters).replyLength());
      case "promptTokens" ->
          StatisticsTable.of(tokens(query, filters, TextStatistics::promptTokens));
      case "replyTokens" -> StatisticsTable.of(tokens(query, filters, TextStatistics::replyTokens));
      case "text" ->
          StatisticsTable.ofText(
              by.parameter(), texts.of(query, filters, Optional.of(by)).groups());
      default -> {
        Facet facet =
            Facet.ofParameter(name)
                .orElseThrow(
                    () ->
                        new BadParameterException(
                            TABLE, "\"%s\" is none of %s".formatted(Quoted.of(name), ALLOWED)));
        yield StatisticsTable.of(name, statistics.of(query, filters, Optional.of(facet)).groups());
      }
    };
  }

  private Spread spread(String query, Filters filters) {
    return statistics.of(query, filters).all();
  }

  private Distribution tokens(
      String query, Filters filters, Function<TextStatistics, Distribution> lengths) {
    return lengths.apply(texts.of(query, filters, Optional.empty()));
  }
}

package dev.evolscope.api;

import dev.evolscope.coverage.Balance;
import dev.evolscope.coverage.Coverage;
import dev.evolscope.coverage.CoverageRequest;
import dev.evolscope.coverage.Gap;
import dev.evolscope.search.CrossCounts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Coverage as the API writes it.
 *
 * @param rows values of the rows, as in facets
 * @param counts conversations by row, then by column
 * @param rowTotals distinct conversations with the row's value
 * @param total distinct conversations that are selected
 * @param cellSum sum of all counts
 * @param target as it was asked for; null without one
 * @param targets what each cell wants, by row, then by column; null without a target
 * @param missing sum of what the gaps miss
 * @param gaps most missing first
 * @param evenness Pielou's J; a member is null for fewer than two classes or without conversations
 * @param gini Gini's coefficient; null likewise
 */
record CoverageAnswer(
    String rowDimension,
    String columnDimension,
    List<String> rows,
    List<String> columns,
    int[][] counts,
    long[] rowTotals,
    long[] columnTotals,
    long total,
    long cellSum,
    int emptyCells,
    @Nullable String target,
    long @Nullable [][] targets,
    long missing,
    List<Gap> gaps,
    Balance evenness,
    Balance gini) {

  static CoverageAnswer of(CoverageRequest request, Coverage coverage) {
    CrossCounts counts = coverage.counts();
    return new CoverageAnswer(
        counts.rows().parameter(),
        counts.columns().parameter(),
        counts.rowValues(),
        counts.columnValues(),
        counts.counts(),
        counts.rowTotals(),
        counts.columnTotals(),
        counts.total(),
        counts.cellSum(),
        counts.empty(),
        request.target().isEmpty() ? null : request.target(),
        coverage.targets(),
        coverage.missing(),
        coverage.gaps(),
        coverage.evenness(),
        coverage.gini());
  }
}

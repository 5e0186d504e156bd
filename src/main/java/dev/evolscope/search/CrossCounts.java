package dev.evolscope.search;

import dev.evolscope.conversation.Facet;
import java.util.List;

/**
 * Conversations counted by two facets at once. The axes are the values that the selected datasets
 * have whatever else is filtered, so that what is missing shows as zero; a filter on an axis's own
 * facet shortens it. A conversation with two values of a facet counts under both, in cells as in
 * the totals of rows and columns, and once in {@code total}.
 *
 * @param rowValues escaped as {@link Facet#escape} does, in natural order
 * @param columnValues the same of the columns
 * @param counts by row, then by column
 * @param rowTotals distinct conversations with the row's value
 * @param columnTotals distinct conversations with the column's value
 * @param total distinct conversations that the query and all filters select
 */
public record CrossCounts(
    Facet rows,
    Facet columns,
    List<String> rowValues,
    List<String> columnValues,
    int[][] counts,
    long[] rowTotals,
    long[] columnTotals,
    long total) {

  /** Number of cells, zero ones included. */
  public int cells() {
    return rowValues.size() * columnValues.size();
  }

  /** Sum of all cells: more than {@code total} where conversations have several values. */
  public long cellSum() {
    long sum = 0;
    for (int[] row : counts) {
      for (int count : row) {
        sum += count;
      }
    }
    return sum;
  }

  /** Cells without a conversation. */
  public int empty() {
    int empty = 0;
    for (int[] row : counts) {
      for (int count : row) {
        empty += count == 0 ? 1 : 0;
      }
    }
    return empty;
  }
}

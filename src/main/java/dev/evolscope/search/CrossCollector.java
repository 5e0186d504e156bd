package dev.evolscope.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the matching documents by the values of two columns. */
final class CrossCollector extends SimpleCollector {
  final int[][] counts;
  final long[] rowTotals;
  final long[] columnTotals;
  long total;
  private final FacetColumn rowColumn;
  private final FacetColumn columnColumn;
  private final AxisValues rows;
  private final AxisValues columns;
  private int base;

  CrossCollector(
      FacetColumn rowColumn, AxisValues rows, FacetColumn columnColumn, AxisValues columns) {
    this.rowColumn = rowColumn;
    this.rows = rows;
    this.columnColumn = columnColumn;
    this.columns = columns;
    this.counts = new int[rows.values.size()][columns.values.size()];
    this.rowTotals = new long[rows.values.size()];
    this.columnTotals = new long[columns.values.size()];
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) {
    base = leaf.docBase;
  }

  @Override
  public void collect(int document) {
    total++;
    int at = base + document;
    columnColumn.forEach(
        at,
        value -> {
          int column = columns.place(value);
          if (column >= 0) {
            columnTotals[column]++;
          }
        });
    rowColumn.forEach(
        at,
        value -> {
          int row = rows.place(value);
          if (row >= 0) {
            rowTotals[row]++;
            count(at, counts[row]);
          }
        });
  }

  private void count(int at, int[] row) {
    columnColumn.forEach(
        at,
        value -> {
          int column = columns.place(value);
          if (column >= 0) {
            row[column]++;
          }
        });
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}

package dev.evolscope.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Which labels of two columns the matching documents have. */
final class LabelCollector extends SimpleCollector {
  final boolean[] rows;
  final boolean[] columns;
  private final FacetColumn rowColumn;
  private final FacetColumn columnColumn;
  private int base;

  LabelCollector(FacetColumn rowColumn, FacetColumn columnColumn) {
    this.rowColumn = rowColumn;
    this.columnColumn = columnColumn;
    this.rows = new boolean[rowColumn.labels.size()];
    this.columns = new boolean[columnColumn.labels.size()];
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) {
    base = leaf.docBase;
  }

  @Override
  public void collect(int document) {
    mark(rowColumn, base + document, rows);
    mark(columnColumn, base + document, columns);
  }

  private static void mark(FacetColumn column, int document, boolean[] seen) {
    for (int place = column.from(document); place < column.to(document); place++) {
      seen[column.value(place)] = true;
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}

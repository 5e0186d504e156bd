package dev.evolscope.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Which values of two columns the matching documents have. */
final class LabelCollector extends SimpleCollector {
  final boolean[] rows;
  final boolean[] columns;
  private final FacetColumn rowColumn;
  private final FacetColumn columnColumn;
  private int base;

  LabelCollector(FacetColumn rowColumn, FacetColumn columnColumn) {
    this.rowColumn = rowColumn;
    this.columnColumn = columnColumn;
    this.rows = new boolean[rowColumn.size()];
    this.columns = new boolean[columnColumn.size()];
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) {
    base = leaf.docBase;
  }

  @Override
  public void collect(int document) {
    rowColumn.forEach(base + document, value -> rows[value] = true);
    columnColumn.forEach(base + document, value -> columns[value] = true);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}

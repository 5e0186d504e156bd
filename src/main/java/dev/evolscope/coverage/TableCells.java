package dev.evolscope.coverage;

import dev.evolscope.conversation.CellTable;
import dev.evolscope.search.CrossCounts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays a table of targets over a matrix, turned where the axes are. */
final class TableCells {
  private TableCells() {}

  static long[][] of(CellTable table, CrossCounts counts) {
    boolean turned = table.rows() != counts.rows();
    Map<String, Integer> rows = places(counts.rowValues());
    Map<String, Integer> columns = places(counts.columnValues());
    long[][] cells = new long[rows.size()][columns.size()];
    for (CellTable.Cell cell : table.cells()) {
      Integer row = rows.get(turned ? cell.column() : cell.row());
      Integer column = columns.get(turned ? cell.row() : cell.column());
      if (row != null && column != null) { // else a filter took it off the axis
        cells[row][column] = cell.count();
      }
    }
    return cells;
  }

  private static Map<String, Integer> places(List<String> values) {
    Map<String, Integer> places = new HashMap<>();
    values.forEach(value -> places.put(value, places.size()));
    return places;
  }
}

package dev.evolscope.conversation;

import java.util.List;

/** A number for each of some cells of two facets. */
public record CellTable(Facet rows, Facet columns, List<Cell> cells) {
  /** A value longer than this is no facet's. */
  public static final int LONGEST_VALUE = 2_000;

  /** More cells are not kept. */
  public static final int MOST_CELLS = 100_000;

  public CellTable {
    cells = List.copyOf(cells);
  }

  /**
   * A cell.
   *
   * @param row value of the rows' facet, escaped as {@link Facet#escape} does
   * @param column value of the columns' facet
   */
  public record Cell(String row, String column, long count) {}
}

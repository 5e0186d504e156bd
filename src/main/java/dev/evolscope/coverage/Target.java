package dev.evolscope.coverage;

import dev.evolscope.conversation.CellTable;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Resource;
import dev.evolscope.search.CrossCounts;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How many conversations a cell should have. */
public sealed interface Target {
  /** No cell may want more. */
  long MOST = 1_000_000_000;

  /** How many conversations each cell of the matrix wants, by row, then by column. */
  long[][] cells(CrossCounts counts);

  /** Why it says nothing of these axes; empty where it does. */
  default String misfit(Facet rows, Facet columns) {
    return "";
  }

  /** Values that it wants to see on an axis, whether or not the data has them. */
  default Set<String> values(Facet axis) {
    return Set.of();
  }

  /** What there is, in equal parts: conversations divided by cells, rounded up. */
  record Even() implements Target {
    @Override
    public long[][] cells(CrossCounts counts) {
      long cells = counts.cells();
      return fill(counts, cells == 0 ? 0 : (counts.total() + cells - 1) / cells);
    }
  }

  /** The same number for every cell. */
  record Each(long count) implements Target {
    @Override
    public long[][] cells(CrossCounts counts) {
      return fill(counts, count);
    }
  }

  /**
   * What there is, by resource class: each class gets its part of the conversations, in equal parts
   * for its cells, rounded up. Needs an axis of languages or of resource classes.
   *
   * @param parts relative to each other; a class that is not in it gets nothing
   */
  record Shares(Map<Resource, Integer> parts) implements Target {
    public Shares {
      parts = Map.copyOf(parts);
    }

    @Override
    public String misfit(Facet rows, Facet columns) {
      return ResourceAxis.of(rows, columns).isPresent()
          ? ""
          : "shares by resource class need language or resource as rows or columns";
    }

    @Override
    public long[][] cells(CrossCounts counts) {
      return ResourceAxis.of(counts.rows(), counts.columns()).orElseThrow().spread(counts, parts);
    }
  }

  /**
   * A number for each cell that a table names; all others want nothing.
   *
   * @param name under which it is kept, for messages
   */
  record Table(String name, CellTable table) implements Target {
    @Override
    public String misfit(Facet rows, Facet columns) {
      boolean fits =
          rows == table.rows() && columns == table.columns()
              || rows == table.columns() && columns == table.rows();
      String named = table.rows().parameter();
      String across = table.columns().parameter();
      return fits
          ? ""
          : "\"%s\" is a table of %s by %s; ask for rows=%s&columns=%s"
              .formatted(name, named, across, named, across);
    }

    @Override
    public Set<String> values(Facet axis) {
      return table.cells().stream()
          .map(cell -> axis == table.rows() ? cell.row() : cell.column())
          .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public long[][] cells(CrossCounts counts) {
      return TableCells.of(table, counts);
    }
  }

  private static long[][] fill(CrossCounts counts, long count) {
    long[][] cells = new long[counts.rowValues().size()][counts.columnValues().size()];
    for (long[] row : cells) {
      Arrays.fill(row, count);
    }
    return cells;
  }
}

package dev.evolscope.search;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import java.util.Set;

/**
 * What to count by two facets at once.
 *
 * @param moreRows values that stand on the axis of the rows whether or not the data has them
 * @param moreColumns the same of the columns
 */
public record CrossRequest(
    Facet rows,
    Facet columns,
    String query,
    Filters filters,
    Set<String> moreRows,
    Set<String> moreColumns) {

  public CrossRequest {
    if (rows == columns) {
      throw new IllegalArgumentException("rows and columns are both " + rows);
    }
  }

  /** Only values that the data has. */
  public CrossRequest(Facet rows, Facet columns, String query, Filters filters) {
    this(rows, columns, query, filters, Set.of(), Set.of());
  }
}

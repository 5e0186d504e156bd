package dev.evolscope.coverage;

import dev.evolscope.conversation.CellTable;
import dev.evolscope.conversation.Facet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of a table of targets and checks each. */
final class CellTableRows {
  private static final String COUNT = "count";
  private static final int QUOTED = 80;

  private final List<CellTable.Cell> cells = new ArrayList<>();
  private final Set<List<String>> seen = new HashSet<>();
  private @Nullable Facet rows;
  private @Nullable Facet columns;

  /**
   * Takes a row in.
   *
   * @param cells by the names of their columns
   * @param place for messages
   */
  void add(Map<String, String> cells, String place) {
    if (rows == null || columns == null) {
      List<Facet> facets = facets(cells.keySet(), place);
      rows = facets.get(0);
      columns = facets.get(1);
    }
    if (cells.size() != 3) {
      throw bad(
          place, "must have %s, %s and count".formatted(rows.parameter(), columns.parameter()));
    }
    String row = value(cells, rows, place);
    String column = value(cells, columns, place);
    if (!seen.add(List.of(row, column))) {
      throw bad(place, "\"%s\" by \"%s\" stands twice".formatted(cut(row), cut(column)));
    }
    if (this.cells.size() == CellTable.MOST_CELLS) {
      throw bad(place, "a table has up to %,d cells".formatted(CellTable.MOST_CELLS));
    }
    this.cells.add(new CellTable.Cell(row, column, count(cells, place)));
  }

  CellTable table() {
    if (rows == null || columns == null) {
      throw new BadTargetException("the table is empty");
    }
    return new CellTable(rows, columns, cells);
  }

  private static List<Facet> facets(Set<String> names, String place) {
    List<Facet> facets = names.stream().flatMap(n -> Dimensions.named(n).stream()).toList();
    if (names.size() != 3 || facets.size() != 2 || !names.contains(COUNT)) {
      throw bad(
          place,
          "the columns are \"%s\"; they must be count and two of %s"
              .formatted(cut(String.join(", ", names)), Dimensions.names()));
    }
    return facets;
  }

  private static String value(Map<String, String> cells, Facet facet, String place) {
    String value = cells.getOrDefault(facet.parameter(), "");
    if (value.isBlank() || value.length() > CellTable.LONGEST_VALUE) {
      throw bad(
          place,
          "%s must be a text of up to %,d characters"
              .formatted(facet.parameter(), CellTable.LONGEST_VALUE));
    }
    return value;
  }

  private static long count(Map<String, String> cells, String place) {
    String text = cells.getOrDefault(COUNT, "").strip();
    if (!text.matches("\\d{1,10}") || Long.parseLong(text) > Target.MOST) {
      throw bad(
          place, "count \"%s\" is no whole number from 0 to %,d".formatted(cut(text), Target.MOST));
    }
    return Long.parseLong(text);
  }

  private static String cut(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", " ");
    return plain.length() <= QUOTED ? plain : plain.substring(0, QUOTED) + "…";
  }

  private static BadTargetException bad(String place, String what) {
    return new BadTargetException("the table's " + place + ": " + what);
  }
}

package dev.evolscope.export;

import dev.evolscope.conversation.PackedRow;
import dev.evolscope.conversation.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * The columns of a table, seen in some rows of every part before the first is written: a table says
 * its columns first, and reading every row twice would take as long as the export. What a later row
 * has that no column holds goes into the column {@link #OTHERS}, so that nothing is lost.
 */
final class TableColumns {
  /** The column, last in the table, of a struct in JSON; null where a row has nothing for it. */
  static final String OTHERS = "evolscope_other_fields";

  /** More columns serve nobody, and each takes memory. */
  private static final int MOST = 500;

  private final SequencedMap<String, Shape> shapes = new LinkedHashMap<>();

  void see(PackedRow row) {
    row.alone()
        .row()
        .values()
        .forEach(
            (name, value) -> {
              if (shapes.containsKey(name) || shapes.size() < MOST) {
                shapes.merge(name, Shape.of(value), Shape::or);
              }
            });
  }

  List<Column> columns() {
    return shapes.entrySet().stream()
        .map(e -> new Column(e.getKey(), name(e.getKey()), e.getValue().settled()))
        .toList();
  }

  /** The field's name, with as many underscores before it as no column has. */
  private String name(String field) {
    if (!OwnFacts.NAMES.contains(field) && !field.equals(OTHERS)) {
      return field;
    }
    String free = "_" + field;
    while (shapes.containsKey(free)) {
      free = "_" + free;
    }
    return free;
  }

  /** What of a row no column holds; null where that is nothing. */
  static Value others(Value.Fields row, List<Column> columns) {
    SequencedMap<String, Value> others = new LinkedHashMap<>(row.values());
    for (Column column : columns) {
      if (column.shape().holds(row.get(column.field()))) {
        others.remove(column.field());
      }
    }
    return others.isEmpty() ? Value.Null.NULL : new Value.Fields(others);
  }
}

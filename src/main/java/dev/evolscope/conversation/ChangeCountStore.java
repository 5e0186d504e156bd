package dev.evolscope.conversation;

import static dev.evolscope.conversation.VersionSpanStore.GONE;
import static dev.evolscope.conversation.VersionSpanStore.NEW;
import static dev.evolscope.conversation.VersionSpanStore.and;
import static dev.evolscope.conversation.VersionSpanStore.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts the rows that differ between two versions of a dataset, a part at a time. */
final class ChangeCountStore {
  private static final String DEFAULT_MAPPING = MappingText.write(Mapping.DEFAULT);

  private final Database database;
  private final VersionSpanStore spans;

  ChangeCountStore(Database database, VersionSpanStore spans) {
    this.database = database;
    this.spans = spans;
  }

  /**
   * How many rows of a part differ, by what they count under.
   *
   * @param counted told each group: its kind, the numbers of the facts' values, how many rows
   */
  void counts(VersionSpan span, int part, String filter, Counted counted) {
    grouped(span, part, "f.language, f.task, f.stage, f.task_evol", "", filter, counted);
  }

  /** The same by multi-turn Evol type alone. */
  void turnEvolCounts(VersionSpan span, int part, String filter, Counted counted) {
    String join = "JOIN row_turn_evol t ON t.number = {subject}.number";
    grouped(span, part, "t.turn_evol", join, filter, counted);
  }

  /** Takes how many rows of a kind count under some values. */
  interface Counted {
    void group(ChangeKind kind, List<Integer> values, long rows);
  }

  /**
   * One pass over what is new and one over what is gone, each beside its partner where it has one:
   * a row is looked for once, and its kind follows from what was found.
   */
  private void grouped(
      VersionSpan span, int part, String by, String join, String filter, Counted counted) {
    Map<Long, String> readings = readings(part);
    String pair = spans.pair(span, part);
    String sql =
        """
        SELECT n.from_import AS after_import, g.from_import AS before_import,
          CASE WHEN n.id = g.id THEN 1 ELSE 0 END AS same_content, COUNT(*) AS changed_rows, %s
        FROM row_version n %s LEFT JOIN row_version g ON %s AND %s WHERE %s
        GROUP BY n.from_import, g.from_import, CASE WHEN n.id = g.id THEN 1 ELSE 0 END, %1$s
        """
            .formatted(by, facts("n", join), pair, GONE, and(NEW, filter, "n"));
    spans
        .statement(sql, span, part)
        .query(
            row -> {
              long before = row.getLong("before_import");
              boolean alone = row.wasNull();
              boolean same =
                  row.getInt("same_content") == 1
                      && Objects.equals(
                          readings.get(before), readings.get(row.getLong("after_import")));
              if (alone || !same) {
                counted.group(
                    alone ? ChangeKind.ADDED : ChangeKind.CHANGED, values(row), changed(row));
              }
            });
    spans
        .statement(
            "SELECT COUNT(*) AS changed_rows, %s FROM row_version g %s LEFT JOIN row_version n ON %s AND %s WHERE %s AND n.number IS NULL GROUP BY %1$s"
                .formatted(by, facts("g", join), pair, NEW, and(GONE, filter, "g")),
            span,
            part)
        .query(
            row -> {
              counted.group(ChangeKind.REMOVED, values(row), changed(row));
            });
  }

  private static long changed(ResultSet row) throws SQLException {
    return row.getLong("changed_rows");
  }

  /** The columns behind the number of rows. */
  private static List<Integer> values(ResultSet row) throws SQLException {
    List<Integer> values = new ArrayList<>();
    for (int column = row.findColumn("changed_rows") + 1;
        column <= row.getMetaData().getColumnCount();
        column++) {
      values.add(row.getInt(column));
    }
    return values;
  }

  /** How each import of a part was read: what reads equal content in the same way is equal. */
  private Map<Long, String> readings(int part) {
    Map<Long, String> readings = new HashMap<>();
    database
        .client()
        .sql("SELECT id, evol_columns, mapping FROM import_job WHERE part_id = ?")
        .param(part)
        .query(
            row -> {
              String mapping = Objects.requireNonNullElse(row.getString(3), DEFAULT_MAPPING);
              readings.put(row.getLong(1), row.getBoolean(2) + mapping);
            });
    return readings;
  }
}

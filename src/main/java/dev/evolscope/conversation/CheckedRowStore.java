package dev.evolscope.conversation;

import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps by which checks row versions were looked at. */
public final class CheckedRowStore {
  private static final int PAGE = 20_000;

  private final Database database;

  public CheckedRowStore(Database database) {
    this.database = database;
  }

  /**
   * By what a row version was looked at.
   *
   * @param set number of the set of checks
   * @param parent beside which; null where it had none
   * @param again whether an older record has to give way
   */
  public record Checked(long version, int set, @Nullable Long parent, boolean again) {}

  /**
   * A shown row version.
   *
   * @param set number of the set of checks it was last looked at by; null for none
   * @param checkedParent its parent then
   * @param parent its parent now
   */
  public record Shown(
      long version, @Nullable Integer set, @Nullable Long checkedParent, @Nullable Long parent) {}

  /**
   * The next shown versions after a number, in the order of their numbers; empty at the end. Each
   * table is read along its numbers: to look for each version in each of them takes many times as
   * long.
   */
  public List<Shown> shown(long after) {
    List<Long> numbers =
        database
            .client()
            .sql(
                """
                SELECT v.number FROM row_version v
                WHERE v.number > ? AND v.to_import IS NULL
                  AND v.from_import IN (SELECT id FROM import_job WHERE publication IS NOT NULL)
                ORDER BY v.number FETCH FIRST ? ROWS ONLY
                """)
            .params(after, PAGE)
            .query(Long.class)
            .list();
    if (numbers.isEmpty()) {
      return List.of();
    }
    Map<Long, Long> parents = parents(numbers.getFirst(), numbers.getLast());
    Map<Long, Checked> checked = checked(numbers.getFirst(), numbers.getLast());
    return numbers.stream()
        .map(number -> shown(number, checked.get(number), parents.get(number)))
        .toList();
  }

  private static Shown shown(long number, @Nullable Checked checked, @Nullable Long parent) {
    return checked == null
        ? new Shown(number, null, null, parent)
        : new Shown(number, checked.set(), checked.parent(), parent);
  }

  private Map<Long, Long> parents(long first, long last) {
    Map<Long, Long> parents = new HashMap<>();
    database
        .client()
        .sql("SELECT number, parent FROM lineage_link WHERE number BETWEEN ? AND ?")
        .params(first, last)
        .query(
            row -> {
              parents.put(row.getLong(1), row.getLong(2));
            });
    return parents;
  }

  private Map<Long, Checked> checked(long first, long last) {
    Map<Long, Checked> checked = new HashMap<>();
    database
        .client()
        .sql("SELECT number, check_set, parent FROM checked_row WHERE number BETWEEN ? AND ?")
        .params(first, last)
        .query(
            row -> {
              Long parent = row.getObject(3, Long.class);
              checked.put(row.getLong(1), new Checked(row.getLong(1), row.getInt(2), parent, true));
            });
    return checked;
  }

  /** Notes by what versions were looked at, each once. */
  void note(List<Checked> rows) {
    List<Checked> again = rows.stream().filter(Checked::again).toList();
    database
        .template()
        .batchUpdate(
            "UPDATE checked_row SET check_set = ?, parent = ? WHERE number = ?",
            again,
            Math.max(1, again.size()),
            (statement, row) -> {
              statement.setInt(1, row.set());
              statement.setObject(2, row.parent(), Types.BIGINT);
              statement.setLong(3, row.version());
            });
    List<Checked> first = rows.stream().filter(row -> !row.again()).toList();
    database
        .template()
        .batchUpdate(
            "INSERT INTO checked_row (number, check_set, parent) VALUES (?, ?, ?)",
            first,
            Math.max(1, first.size()),
            (statement, row) -> {
              statement.setLong(1, row.version());
              statement.setInt(2, row.set());
              statement.setObject(3, row.parent(), Types.BIGINT);
            });
  }
}

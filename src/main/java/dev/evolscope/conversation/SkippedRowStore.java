package dev.evolscope.conversation;

import java.util.List;

/** Keeps where and why imports skipped rows. */
public final class SkippedRowStore {
  private final Database database;

  SkippedRowStore(Database database) {
    this.database = database;
  }

  /** Skipped rows of an import in the file's order, after a position (-1 to start). */
  public List<SkippedRow> of(long id, long after, int most) {
    return database
        .client()
        .sql(
            """
            SELECT row_position, place, reason FROM skipped_row
            WHERE import_id = ? AND row_position > ? ORDER BY row_position FETCH FIRST ? ROWS ONLY
            """)
        .params(id, after, most)
        .query((row, n) -> new SkippedRow(row.getLong(1), row.getString(2), row.getString(3)))
        .list();
  }

  /** How many rows of an import were skipped for which reason, most frequent first. */
  public List<ReasonCount> byReason(long id) {
    return database
        .client()
        .sql(
            """
            SELECT reason, COUNT(*) AS n FROM skipped_row WHERE import_id = ?
            GROUP BY reason ORDER BY n DESC, reason
            """)
        .param(id)
        .query((row, n) -> new ReasonCount(row.getString(1), row.getLong(2)))
        .list();
  }

  /** How many rows were skipped for a reason. */
  public record ReasonCount(String reason, long rows) {}

  void add(ImportRecord job, List<SkippedRow> skipped) {
    database
        .template()
        .batchUpdate(
            "INSERT INTO skipped_row (import_id, row_position, place, reason) VALUES (?, ?, ?, ?)",
            skipped,
            Math.max(1, skipped.size()),
            (statement, row) -> {
              statement.setLong(1, job.id());
              statement.setLong(2, row.position());
              statement.setString(3, row.place());
              statement.setString(4, row.reason());
            });
  }

  void forget(long importId) {
    database.client().sql("DELETE FROM skipped_row WHERE import_id = ?").param(importId).update();
  }
}

package dev.evolscope.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Ends and moves the rows that are shown; always within a publication's transaction. */
final class ShownRowStore {
  private static final String UNIQUE_IDS =
      "SELECT COUNT(*) = COUNT(DISTINCT v.source_id) AND COUNT(*) = COUNT(v.source_id) ";

  private static final int ROWS_PER_BATCH = 5_000;

  private final Database database;

  ShownRowStore(Database database) {
    this.database = database;
  }

  /** Ends what the file no longer has; returns how many rows it has with other content. */
  long replace(ImportRecord job) {
    if (!job.appendOnly()) {
      endRowsNotInFile(job);
    }
    return supersedeChanged(job);
  }

  private void endRowsNotInFile(ImportRecord job) {
    database
        .client()
        .sql(
            """
            UPDATE row_version SET to_import = ?
            WHERE part_id = ? AND to_import IS NULL AND from_import <> ?
              AND from_import IN (SELECT id FROM import_job WHERE publication IS NOT NULL)
              AND NOT EXISTS (SELECT 1 FROM unchanged_row u
                WHERE u.import_id = ? AND u.number = row_version.number)
            """)
        .params(job.id(), job.partId(), job.id(), job.id())
        .update();
  }

  /** Ends rows whose key came again with other content, where the part's source ids are keys. */
  private long supersedeChanged(ImportRecord job) {
    if (!sourceIdsAreKeys(job)) {
      return 0;
    }
    return database
        .client()
        .sql(
            """
            UPDATE row_version SET to_import = ?, superseded_by =
              (SELECT n.number FROM row_version n WHERE n.part_id = row_version.part_id
                AND n.source_id = row_version.source_id AND n.from_import = ?)
            WHERE part_id = ? AND (to_import IS NULL OR to_import = ?) AND from_import <> ?
              AND from_import IN (SELECT id FROM import_job WHERE publication IS NOT NULL)
              AND EXISTS (SELECT 1 FROM row_version n WHERE n.part_id = row_version.part_id
                AND n.source_id = row_version.source_id AND n.from_import = ?)
            """)
        .params(job.id(), job.id(), job.partId(), job.id(), job.id(), job.id())
        .update();
  }

  /**
   * Whether source ids are present and unique, both in the file and among the rows shown so far.
   */
  private boolean sourceIdsAreKeys(ImportRecord job) {
    return database
        .client()
        .sql(
            UNIQUE_IDS
                + """
                FROM row_version v
                LEFT JOIN unchanged_row u ON u.import_id = ? AND u.number = v.number
                WHERE v.part_id = ? AND (v.from_import = ? OR u.number IS NOT NULL)
                """
                + "INTERSECT "
                + UNIQUE_IDS
                + """
                FROM row_version v JOIN import_job j ON j.id = v.from_import
                WHERE v.part_id = ? AND (v.to_import IS NULL OR v.to_import = ?)
                  AND j.publication IS NOT NULL
                """)
        .params(job.id(), job.partId(), job.id(), job.partId(), job.id())
        .query(Boolean.class)
        .list()
        .equals(List.of(true));
  }

  /** Puts rows that the file still has where it has them; most often none has to go. */
  List<RowOrder> move(ImportRecord job) {
    List<RowOrder> moved =
        database
            .client()
            .sql(
                """
                SELECT v.number, v.part_id, u.row_position
                FROM unchanged_row u JOIN row_version v ON v.number = u.number
                WHERE u.import_id = ? AND u.row_position <> v.row_position
                """)
            .param(job.id())
            .query((row, n) -> order(row))
            .list();
    database
        .template()
        .batchUpdate(
            "UPDATE row_version SET row_position = ? WHERE number = ?",
            moved,
            ROWS_PER_BATCH,
            (statement, row) -> {
              statement.setLong(1, LiveRow.position(row.order()));
              statement.setLong(2, row.version());
            });
    return moved;
  }

  static RowOrder order(ResultSet row) throws SQLException {
    return new RowOrder(row.getLong(1), LiveRow.order(row.getInt(2), row.getLong(3)));
  }

  /** Ends every shown row of a part. */
  void endPart(int part, long act) {
    database
        .client()
        .sql(
            """
            UPDATE row_version SET to_import = ? WHERE part_id = ? AND to_import IS NULL
              AND from_import IN (SELECT id FROM import_job WHERE publication IS NOT NULL)
            """)
        .params(act, part)
        .update();
    database
        .client()
        .sql("UPDATE part SET live_import = NULL, live_rows = 0 WHERE id = ?")
        .param(part)
        .update();
  }

  /** Numbers of the row versions that an act ended. */
  List<Long> endedBy(long act) {
    return database
        .client()
        .sql("SELECT number FROM row_version WHERE to_import = ?")
        .param(act)
        .query(Long.class)
        .list();
  }
}

package dev.evolscope.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps imports and the rows that they stage. One import writes at a time; nothing that it writes
 * shows before {@link PublicationStore} says so.
 */
public final class ImportStore {
  private static final String SELECT =
      """
      SELECT j.*, d.name AS dataset, p.name AS part
      FROM import_job j JOIN part p ON p.id = j.part_id JOIN dataset d ON d.id = p.dataset_id
      """;

  private final Database database;

  public ImportStore(Database database) {
    this.database = database;
  }

  /**
   * Records a new import, queued.
   *
   * @param file path that it will be read from
   * @return its number
   */
  public synchronized long create(
      String dataset, String part, String file, String checksum, boolean append, String program) {
    return database.transaction(
        () -> {
          int partId = partId(datasetId(dataset), part);
          return database
              .client()
              .sql(
                  """
                  SELECT id FROM FINAL TABLE (INSERT INTO import_job (part_id, kind, state, file,
                    checksum, append_only, evol_columns, program_version, started_at, first_version)
                  VALUES (?, 'IMPORT', 'QUEUED', ?, ?, ?, FALSE, ?, ?, ?))
                  """)
              .params(partId, file, checksum, append, program, now(), nextVersion())
              .query(Long.class)
              .single();
        });
  }

  private int datasetId(String name) {
    return idOf("SELECT id FROM dataset WHERE name = ?", name)
        .orElseGet(
            () -> {
              database.client().sql("INSERT INTO dataset (name) VALUES (?)").param(name).update();
              return idOf("SELECT id FROM dataset WHERE name = ?", name).orElseThrow();
            });
  }

  private int partId(int dataset, String name) {
    String select = "SELECT id FROM part WHERE dataset_id = ? AND name = ?";
    return idOf(select, dataset, name)
        .orElseGet(
            () -> {
              database
                  .client()
                  .sql("INSERT INTO part (dataset_id, name) VALUES (?, ?)")
                  .params(dataset, name)
                  .update();
              return idOf(select, dataset, name).orElseThrow();
            });
  }

  private Optional<Integer> idOf(String sql, Object... parameters) {
    return database.client().sql(sql).params(parameters).query(Integer.class).optional();
  }

  private long nextVersion() {
    return database
        .client()
        .sql("SELECT COALESCE(MAX(number), 0) + 1 FROM row_version")
        .query(Long.class)
        .single();
  }

  /** The import of that number. */
  public Optional<ImportRecord> find(long id) {
    return database
        .client()
        .sql(SELECT + "WHERE j.id = ? AND j.kind = 'IMPORT'")
        .param(id)
        .query((row, n) -> read(row))
        .optional();
  }

  /** Imports, newest first. */
  public List<ImportRecord> recent(int most) {
    return database
        .client()
        .sql(SELECT + "WHERE j.kind = 'IMPORT' ORDER BY j.id DESC FETCH FIRST ? ROWS ONLY")
        .param(most)
        .query((row, n) -> read(row))
        .list();
  }

  /** Imports in a state, oldest first. */
  public List<ImportRecord> inState(ImportState state) {
    return database
        .client()
        .sql(SELECT + "WHERE j.kind = 'IMPORT' AND j.state = ? ORDER BY j.id")
        .param(state.name())
        .query((row, n) -> read(row))
        .list();
  }

  /** Marks an import as running and says what its file is like. */
  public void run(long id, boolean evolColumns) {
    database
        .client()
        .sql("UPDATE import_job SET state = 'RUNNING', evol_columns = ? WHERE id = ?")
        .params(evolColumns, id)
        .update();
  }

  /** Moves an import to another state. */
  public void move(long id, ImportState state, @Nullable String message) {
    database
        .client()
        .sql("UPDATE import_job SET state = ?, message = ?, finished_at = ? WHERE id = ?")
        .param(1, state.name())
        .param(2, message)
        .param(3, state.ended() ? now() : null)
        .param(4, id)
        .update();
  }

  /** Number for the first row version that an import may write now. */
  public long firstFreeVersion() {
    return nextVersion();
  }

  /**
   * Position in the part of an import's first row: 0, or behind every live row where it appends.
   */
  public long firstPosition(ImportRecord job) {
    if (!job.appendOnly()) {
      return 0;
    }
    return database
        .client()
        .sql(
            """
            SELECT COALESCE(MAX(v.row_position) + 1, 0)
            FROM row_version v JOIN import_job j ON j.id = v.from_import
            WHERE v.part_id = ? AND v.to_import IS NULL AND j.publication IS NOT NULL
            """)
        .param(job.partId())
        .query(Long.class)
        .single();
  }

  /** Which of the ids are live rows of the part, or were met by the import already. */
  public List<KnownRow> known(ImportRecord job, Collection<ConversationId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    String places = String.join(",", java.util.Collections.nCopies(ids.size(), "?"));
    Object[] parameters = new Object[ids.size() + 3];
    parameters[0] = job.id();
    parameters[1] = job.partId();
    parameters[2] = job.id();
    int i = 3;
    for (ConversationId id : ids) {
      parameters[i++] = id.text();
    }
    return database
        .client()
        .sql(
            """
            SELECT v.id, v.number, v.from_import, u.number AS unchanged
            FROM row_version v
            JOIN import_job j ON j.id = v.from_import
            LEFT JOIN unchanged_row u ON u.import_id = ? AND u.number = v.number
            WHERE v.part_id = ? AND v.to_import IS NULL AND (j.publication IS NOT NULL OR j.id = ?)
              AND v.id IN (%s)
            """
                .formatted(places))
        .params(parameters)
        .query(
            (row, n) ->
                new KnownRow(
                    new ConversationId(row.getString("id")),
                    row.getLong("number"),
                    row.getLong("from_import") == job.id() || row.getObject("unchanged") != null))
        .list();
  }

  /**
   * Keeps a stretch of a file's rows in one transaction, so that an interrupted import can go on
   * behind it.
   *
   * @param unchanged row versions that the file still has, and where
   * @param nextPosition position of the first row that is not dealt with
   */
  public void stage(
      ImportRecord job,
      List<StagedRow> rows,
      List<PlacedRow> unchanged,
      List<SkippedRow> skipped,
      long nextPosition) {
    database.transaction(
        () -> {
          insertVersions(job, rows);
          insertUnchanged(job, unchanged);
          insertSkipped(job, skipped);
          return database
              .client()
              .sql(
                  """
                  UPDATE import_job SET next_position = ?, rows_read = rows_read + ?,
                    rows_added = rows_added + ?, rows_unchanged = rows_unchanged + ?,
                    rows_skipped = rows_skipped + ?
                  WHERE id = ?
                  """)
              .params(
                  nextPosition,
                  rows.size() + unchanged.size() + skipped.size(),
                  rows.size(),
                  unchanged.size(),
                  skipped.size(),
                  job.id())
              .update();
        });
  }

  private void insertVersions(ImportRecord job, List<StagedRow> rows) {
    database
        .template()
        .batchUpdate(
            """
            INSERT INTO row_version (number, id, part_id, row_position, source_id, from_import)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            rows,
            Math.max(1, rows.size()),
            (statement, row) -> {
              statement.setLong(1, row.version());
              statement.setString(2, row.id().text());
              statement.setInt(3, job.partId());
              statement.setLong(4, row.position());
              statement.setString(5, row.sourceId());
              statement.setLong(6, job.id());
            });
    database
        .template()
        .batchUpdate(
            "INSERT INTO row_content (number, content) VALUES (?, ?)",
            rows,
            Math.max(1, rows.size()),
            (statement, row) -> {
              statement.setLong(1, row.version());
              statement.setBytes(2, row.content());
            });
  }

  private void insertUnchanged(ImportRecord job, List<PlacedRow> unchanged) {
    database
        .template()
        .batchUpdate(
            "INSERT INTO unchanged_row (import_id, number, row_position) VALUES (?, ?, ?)",
            unchanged,
            Math.max(1, unchanged.size()),
            (statement, row) -> {
              statement.setLong(1, job.id());
              statement.setLong(2, row.version());
              statement.setLong(3, row.position());
            });
  }

  private void insertSkipped(ImportRecord job, List<SkippedRow> skipped) {
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

  /** Skipped rows of an import in the file's order, after a position (-1 to start). */
  public List<SkippedRow> skipped(long id, long after, int most) {
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
  public List<ReasonCount> skippedByReason(long id) {
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

  /**
   * Ends an import and forgets what it has staged, as one act; false, and nothing is done, where it
   * is published.
   */
  public boolean discard(long id, ImportState state, @Nullable String message) {
    return database.transaction(
        () -> {
          if (find(id).map(job -> job.publication() != null).orElse(true)) {
            return false;
          }
          forgetStaged(id);
          move(id, state, message);
          return true;
        });
  }

  /**
   * Whether its part was changed behind an import's back: what it has found unchanged or new so far
   * may be neither any more.
   */
  public boolean isOutdated(ImportRecord job) {
    return database
        .client()
        .sql(
            """
            SELECT COUNT(*) > 0 FROM import_job j JOIN part p ON p.id = j.part_id
            WHERE j.id > ? AND j.publication IS NOT NULL AND (j.part_id = ? OR j.kind = 'REMOVAL'
              AND p.dataset_id = (SELECT dataset_id FROM part WHERE id = ?))
            """)
        .params(job.id(), job.partId(), job.partId())
        .query(Boolean.class)
        .single();
  }

  /** Lets an import that is not published begin anew with its file's first row. */
  public void restart(long id) {
    database.transaction(
        () -> {
          forgetStaged(id);
          database.client().sql("DELETE FROM skipped_row WHERE import_id = ?").param(id).update();
          return database
              .client()
              .sql(
                  """
                  UPDATE import_job SET next_position = 0, rows_read = 0, rows_added = 0,
                    rows_unchanged = 0, rows_skipped = 0 WHERE id = ?
                  """)
              .param(id)
              .update();
        });
  }

  private void forgetStaged(long id) {
    String own = "SELECT number FROM row_version WHERE from_import = ?";
    for (String sql :
        List.of(
            "DELETE FROM row_content WHERE number IN (" + own + ")",
            "DELETE FROM row_version WHERE from_import = ?",
            "DELETE FROM unchanged_row WHERE import_id = ?")) {
      database.client().sql(sql).param(id).update();
    }
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC);
  }

  private static ImportRecord read(ResultSet row) throws SQLException {
    return new ImportRecord(
        row.getLong("id"),
        row.getInt("part_id"),
        row.getString("dataset"),
        row.getString("part"),
        ImportState.valueOf(row.getString("state")),
        row.getString("file"),
        row.getString("checksum"),
        row.getBoolean("append_only"),
        row.getBoolean("evol_columns"),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        instant(row.getObject("finished_at", OffsetDateTime.class)),
        row.getObject("publication", Long.class),
        row.getLong("first_version"),
        row.getLong("next_position"),
        new ImportCounts(
            row.getLong("rows_read"),
            row.getLong("rows_added"),
            row.getLong("rows_changed"),
            row.getLong("rows_unchanged"),
            row.getLong("rows_removed"),
            row.getLong("rows_skipped")),
        row.getString("message"));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}

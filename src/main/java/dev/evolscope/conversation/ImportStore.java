package dev.evolscope.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps imports: what is read from where, and how far each has come. Nothing of an import shows
 * before {@link PublicationStore} says so.
 */
public final class ImportStore {
  private static final String SELECT =
      """
      SELECT j.*, d.name AS dataset, p.name AS part
      FROM import_job j JOIN part p ON p.id = j.part_id JOIN dataset d ON d.id = p.dataset_id
      """;

  /** What the column of messages holds. */
  private static final int LONGEST_MESSAGE = 4_000;

  private final Database database;
  private final PartStore parts;
  private final StagingStore staging;
  private final SkippedRowStore skipped;

  public ImportStore(Database database) {
    this.database = database;
    this.parts = new PartStore(database);
    this.skipped = new SkippedRowStore(database);
    this.staging = new StagingStore(database, skipped);
  }

  /** The rows that imports stage. */
  public StagingStore staging() {
    return staging;
  }

  /** The rows that imports skipped. */
  public SkippedRowStore skipped() {
    return skipped;
  }

  /**
   * Records a new import, queued.
   *
   * @param file path that it will be read from
   * @return its number
   */
  public synchronized long create(
      String dataset,
      String part,
      String file,
      String checksum,
      ImportOptions options,
      String program) {
    Mapping mapping = options.mapping();
    return database.transaction(
        () -> {
          int partId = parts.id(dataset, part);
          return database
              .client()
              .sql(
                  """
                  SELECT id FROM FINAL TABLE (INSERT INTO import_job (part_id, kind, state, file,
                    checksum, append_only, evol_columns, mapping, program_version, started_at,
                    first_version, licence, source, citation)
                  VALUES (?, 'IMPORT', 'QUEUED', ?, ?, ?, FALSE, ?, ?, ?, ?, ?, ?, ?))
                  """)
              .param(1, partId)
              .param(2, file)
              .param(3, checksum)
              .param(4, options.append())
              .param(5, mapping == null ? null : MappingText.write(mapping))
              .param(6, program)
              .param(7, now())
              .param(8, staging.nextVersion())
              .param(9, options.provenance().licence())
              .param(10, options.provenance().source())
              .param(11, options.provenance().citation())
              .query(Long.class)
              .single();
        });
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

  /** Marks an import as running and says what its file is like and how it is read. */
  public void run(long id, boolean evolColumns, Mapping mapping) {
    database
        .client()
        .sql("UPDATE import_job SET state = 'RUNNING', evol_columns = ?, mapping = ? WHERE id = ?")
        .params(evolColumns, MappingText.write(mapping), id)
        .update();
  }

  /** Moves an import to another state. */
  public void move(long id, ImportState state, @Nullable String message) {
    database
        .client()
        .sql("UPDATE import_job SET state = ?, message = ?, finished_at = ? WHERE id = ?")
        .param(1, state.name())
        .param(2, message == null ? null : Cut.text(message, LONGEST_MESSAGE))
        .param(3, state.ended() ? now() : null)
        .param(4, id)
        .update();
  }

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
          staging.forget(id);
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
          staging.forget(id);
          skipped.forget(id);
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
        mapping(row.getString("mapping")),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        instant(row.getObject("finished_at", OffsetDateTime.class)),
        row.getObject("publication", Long.class),
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

  private static @Nullable Mapping mapping(@Nullable String yaml) {
    return yaml == null ? null : MappingText.stored(yaml);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}

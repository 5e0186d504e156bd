package dev.evolscope.conversation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Keeps the rows that a running import stages beside those that are shown. */
public final class StagingStore {
  /** What imports read by that are older than mappings. */
  private static final String M2LINGUAL = MappingText.write(Mapping.DEFAULT);

  private final Database database;
  private final SkippedRowStore skipped;
  private final JoinKeyStore keys;

  StagingStore(Database database, SkippedRowStore skipped) {
    this.database = database;
    this.skipped = skipped;
    this.keys = new JoinKeyStore(database, new LinkStore(database));
  }

  /** Number for the next row version; one import writes at a time. */
  public long nextVersion() {
    return database
        .client()
        .sql("SELECT COALESCE(MAX(number), 0) + 1 FROM row_version")
        .query(Long.class)
        .single();
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

  /**
   * Which of the ids are live rows of the part, or were met by the import already. Live rows that
   * were read by another mapping are none that an import can leave as they are, unless it appends.
   */
  public List<KnownRow> known(ImportRecord job, Collection<ConversationId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    String places = String.join(",", java.util.Collections.nCopies(ids.size(), "?"));
    List<Object> parameters =
        new ArrayList<>(
            List.of(
                job.id(),
                job.partId(),
                job.id(),
                job.appendOnly(),
                job.id(),
                M2LINGUAL,
                job.id(),
                M2LINGUAL));
    ids.forEach(id -> parameters.add(id.text()));
    return database
        .client()
        .sql(
            """
            SELECT v.id, v.number, v.from_import, u.number AS unchanged
            FROM row_version v
            JOIN import_job j ON j.id = v.from_import
            LEFT JOIN unchanged_row u ON u.import_id = ? AND u.number = v.number
            WHERE v.part_id = ? AND v.to_import IS NULL AND (j.publication IS NOT NULL OR j.id = ?)
              AND (? OR j.id = ? OR COALESCE(j.mapping, ?) =
                COALESCE((SELECT mapping FROM import_job WHERE id = ?), ?))
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
   * @param read how many of the file's rows these are
   * @param unchanged row versions that the file still has, and where
   * @param nextPosition position of the first row that is not dealt with
   */
  public void stage(
      ImportRecord job,
      long read,
      List<StagedRow> rows,
      List<PlacedRow> unchanged,
      List<SkippedRow> skipped,
      long nextPosition) {
    database.transaction(
        () -> {
          insertVersions(job, rows);
          insertUnchanged(job, unchanged);
          this.skipped.add(job, skipped);
          return database
              .client()
              .sql(
                  """
                  UPDATE import_job SET next_position = ?, rows_read = rows_read + ?,
                    rows_added = rows_added + ?, rows_unchanged = rows_unchanged + ?,
                    rows_skipped = rows_skipped + ?
                  WHERE id = ?
                  """)
              .params(nextPosition, read, rows.size(), unchanged.size(), skipped.size(), job.id())
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
    insertJoinKeys(job, rows);
  }

  private void insertJoinKeys(ImportRecord job, List<StagedRow> rows) {
    List<JoinKeyStore.NewKeys> added = new ArrayList<>();
    for (StagedRow row : rows) {
      byte[] own = row.joinKeys();
      if (own != null) {
        added.add(new JoinKeyStore.NewKeys(row.version(), job.partId(), own));
      }
    }
    keys.add(added);
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

  /** Deletes what an import that is not published has staged. */
  void forget(long importId) {
    String own = "SELECT number FROM row_version WHERE from_import = ?";
    for (String rows :
        List.of(
            "row_content WHERE number IN (" + own + ")",
            "lineage_key WHERE number IN (" + own + ")",
            "row_version WHERE from_import = ?")) {
      database.client().sql("DELETE FROM " + rows).param(importId).update();
    }
    forgetUnchanged(importId);
  }

  /** An import that is shown needs no list of what it found unchanged. */
  void forgetUnchanged(long importId) {
    database.client().sql("DELETE FROM unchanged_row WHERE import_id = ?").param(importId).update();
  }
}

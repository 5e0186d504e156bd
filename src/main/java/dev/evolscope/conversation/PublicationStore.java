package dev.evolscope.conversation;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows what imports staged, and ends what they replace. A publication is one transaction here and
 * one commit of the index, which is prepared in the middle of the transaction; both carry the
 * publication's number, so that a start after a halt sees which of them is ahead.
 */
public final class PublicationStore {
  private final Database database;
  private final ShownRowStore shown;
  private final StagingStore staging;

  public PublicationStore(Database database) {
    this.database = database;
    this.shown = new ShownRowStore(database);
    this.staging = new StagingStore(database, new SkippedRowStore(database));
  }

  /** The index's side of a publication; what it throws undoes the transaction. */
  @FunctionalInterface
  public interface Preparation {
    /**
     * Prepares the index's commit.
     *
     * @param publication its number
     * @param ended numbers of the row versions that search must no longer show
     * @param moved row versions that stay, in another place
     */
    void prepare(long publication, List<Long> ended, List<RowOrder> moved);
  }

  /** Number of the newest publication; 0 before the first. */
  public long current() {
    return database.client().sql("SELECT number FROM publication").query(Long.class).single();
  }

  /**
   * Publishes imports, all or none of them, and waits until that is on the disk. Each is a
   * publication of its own, so that every act has its number.
   *
   * @param jobs of different parts, one at least
   * @return the number of the last publication
   */
  public long publish(List<ImportRecord> jobs, Preparation index) {
    long number =
        database.transaction(
            () -> {
              List<Long> ended = new ArrayList<>();
              List<RowOrder> moved = new ArrayList<>();
              long publication = 0;
              for (ImportRecord job : jobs) {
                publication = publish(job, ended, moved);
              }
              index.prepare(publication, ended, moved);
              return publication;
            });
    database.sync();
    return number;
  }

  private long publish(ImportRecord job, List<Long> ended, List<RowOrder> moved) {
    long changed = isShown(job.partId()) ? shown.replace(job) : 0;
    List<Long> own = shown.endedBy(job.id());
    ended.addAll(own);
    if (!job.appendOnly()) {
      moved.addAll(shown.move(job));
    }
    long publication = advance();
    countRows(job, changed, own.size());
    show(job.id(), publication, job.partId());
    describeDataset(job);
    staging.forgetUnchanged(job.id());
    return publication;
  }

  /**
   * Removes a dataset from what search shows and waits until that is on the disk; its ids keep
   * answering.
   *
   * @return the publication's number; empty where no such dataset is shown
   */
  public Optional<Long> remove(String dataset, String program, Preparation index) {
    List<Integer> parts =
        database
            .client()
            .sql(
                """
                SELECT p.id FROM part p JOIN dataset d ON d.id = p.dataset_id
                WHERE d.name = ? AND p.live_import IS NOT NULL
                """)
            .param(dataset)
            .query(Integer.class)
            .list();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    long number =
        database.transaction(
            () -> {
              long publication = advance();
              long act = recordRemoval(parts.getFirst(), publication, program);
              parts.forEach(part -> shown.endPart(part, act));
              index.prepare(publication, shown.endedBy(act), List.of());
              return publication;
            });
    database.sync();
    return Optional.of(number);
  }

  /** The import that a publication showed; empty where it was a removal. */
  public Optional<Long> importOf(long publication) {
    return database
        .client()
        .sql("SELECT id FROM import_job WHERE publication = ? AND kind = 'IMPORT'")
        .param(publication)
        .query(Long.class)
        .optional();
  }

  /** Numbers of the row versions that a publication ended. */
  public List<Long> endedIn(long publication) {
    return database
        .client()
        .sql(
            """
            SELECT v.number FROM row_version v JOIN import_job j ON j.id = v.to_import
            WHERE j.publication = ?
            """)
        .param(publication)
        .query(Long.class)
        .list();
  }

  /** The places of the rows that a publication left as they were in the part that it showed. */
  public List<RowOrder> keptIn(long publication) {
    return database
        .client()
        .sql(
            """
            SELECT v.number, v.part_id, v.row_position
            FROM import_job j JOIN row_version v ON v.part_id = j.part_id
            WHERE j.publication = ? AND v.to_import IS NULL AND v.from_import <> j.id
              AND v.from_import IN (SELECT id FROM import_job WHERE publication IS NOT NULL)
            """)
        .param(publication)
        .query((row, n) -> ShownRowStore.order(row))
        .list();
  }

  private boolean isShown(int part) {
    return database
        .client()
        .sql("SELECT live_import IS NOT NULL FROM part WHERE id = ?")
        .param(part)
        .query(Boolean.class)
        .single();
  }

  private long advance() {
    database.client().sql("UPDATE publication SET number = number + 1").update();
    return current();
  }

  private void countRows(ImportRecord job, long changed, long ended) {
    database
        .client()
        .sql(
            """
            UPDATE import_job SET rows_changed = ?, rows_added = rows_added - ?, rows_removed = ?
            WHERE id = ?
            """)
        .params(changed, changed, ended - changed, job.id())
        .update();
  }

  private void show(long id, long publication, int part) {
    database
        .client()
        .sql(
            """
            UPDATE import_job SET state = 'PUBLISHED', publication = ?, finished_at = ?
            WHERE id = ?
            """)
        .params(publication, OffsetDateTime.now(ZoneOffset.UTC), id)
        .update();
    database
        .client()
        .sql(
            """
            UPDATE part SET live_import = ?, live_rows =
              (SELECT COUNT(*) FROM row_version v JOIN import_job j ON j.id = v.from_import
                WHERE v.part_id = ? AND v.to_import IS NULL AND j.publication IS NOT NULL)
            WHERE id = ?
            """)
        .params(id, part, part)
        .update();
  }

  /** What the import does not say of its dataset stays. */
  private void describeDataset(ImportRecord job) {
    database
        .client()
        .sql(
            """
            UPDATE dataset SET
              licence = COALESCE((SELECT licence FROM import_job WHERE id = ?), licence),
              source = COALESCE((SELECT source FROM import_job WHERE id = ?), source),
              citation = COALESCE((SELECT citation FROM import_job WHERE id = ?), citation)
            WHERE id = (SELECT dataset_id FROM part WHERE id = ?)
            """)
        .params(job.id(), job.id(), job.id(), job.partId())
        .update();
  }

  private long recordRemoval(int part, long publication, String program) {
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    database
        .client()
        .sql(
            """
            INSERT INTO import_job (part_id, kind, state, file, checksum, append_only, evol_columns,
              program_version, started_at, finished_at, publication, first_version)
            VALUES (?, 'REMOVAL', 'PUBLISHED', '', '', FALSE, FALSE, ?, ?, ?, ?, 0)
            """)
        .params(part, program, now, now, publication)
        .update();
    return database
        .client()
        .sql("SELECT id FROM import_job WHERE publication = ?")
        .param(publication)
        .query(Long.class)
        .single();
  }
}

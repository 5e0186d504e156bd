package dev.evolscope.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Keeps whether and how the rows of datasets are linked. */
public final class LineageStore {
  private final Database database;
  private final JoinKeyStore keys;
  private final LinkStore links;

  public LineageStore(Database database) {
    this.database = database;
    this.links = new LinkStore(database);
    this.keys = new JoinKeyStore(database, links);
  }

  /** By what versions are joined. */
  public JoinKeyStore keys() {
    return keys;
  }

  /** How they are linked. */
  public LinkStore links() {
    return links;
  }

  /** Runs as one transaction, or within the one that runs. */
  public void together(Runnable work) {
    database.transaction(
        () -> {
          work.run();
          return true;
        });
  }

  /**
   * A dataset's state.
   *
   * @param joined false while its rows of an older program have no join keys
   */
  public record DatasetState(int id, boolean joined, long linked, long ambiguous, long orphan) {}

  /** The state of a dataset of that name; empty where it was never joined, nor imported before. */
  public Optional<DatasetState> state(String dataset) {
    return database
        .client()
        .sql(
            """
            SELECT l.* FROM lineage_dataset l JOIN dataset d ON d.id = l.dataset_id
            WHERE d.name = ?
            """)
        .param(dataset)
        .query((row, n) -> state(row))
        .optional();
  }

  private static DatasetState state(ResultSet row) throws SQLException {
    return new DatasetState(
        row.getInt("dataset_id"),
        row.getBoolean("joined"),
        row.getLong("linked"),
        row.getLong("ambiguous"),
        row.getLong("orphan"));
  }

  /** Names of the datasets that an older program read, and that are not joined yet. */
  public List<String> pending() {
    return database
        .client()
        .sql(
            """
            SELECT d.name FROM lineage_dataset l JOIN dataset d ON d.id = l.dataset_id
            WHERE NOT l.joined ORDER BY d.id
            """)
        .query(String.class)
        .list();
  }

  /** Notes that a dataset is joined, and how. */
  public void joined(String dataset, long linked, long ambiguous, long orphan) {
    int known =
        database
            .client()
            .sql(
                """
                UPDATE lineage_dataset SET joined = TRUE, linked = ?, ambiguous = ?, orphan = ?
                WHERE dataset_id = (SELECT id FROM dataset WHERE name = ?)
                """)
            .params(linked, ambiguous, orphan, dataset)
            .update();
    if (known == 0) {
      database
          .client()
          .sql(
              """
              INSERT INTO lineage_dataset (dataset_id, joined, linked, ambiguous, orphan)
              SELECT id, TRUE, ?, ?, ? FROM dataset WHERE name = ?
              """)
          .params(linked, ambiguous, orphan, dataset)
          .update();
    }
  }

  /** Numbers of a dataset's parts, in source order. */
  public List<Integer> parts(String dataset) {
    return database
        .client()
        .sql(
            """
            SELECT p.id FROM part p JOIN dataset d ON d.id = p.dataset_id
            WHERE d.name = ? ORDER BY p.id
            """)
        .param(dataset)
        .query(Integer.class)
        .list();
  }
}

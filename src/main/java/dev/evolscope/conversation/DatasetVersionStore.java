package dev.evolscope.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows which versions a dataset has had. */
final class DatasetVersionStore {
  private final Database database;

  DatasetVersionStore(Database database) {
    this.database = database;
  }

  private record Act(
      long id, long publication, String part, boolean removal, Instant at, long gained) {}

  /** The versions of a dataset, oldest first; none where nothing of that name was published. */
  List<DatasetVersion> of(String dataset) {
    List<DatasetVersion> versions = new ArrayList<>();
    long rows = 0;
    for (Act act : acts(dataset)) {
      rows = act.removal ? 0 : rows + act.gained;
      versions.add(
          new DatasetVersion(act.id, act.publication, act.part, act.removal, act.at, rows));
    }
    return List.copyOf(versions);
  }

  private List<Act> acts(String dataset) {
    return database
        .client()
        .sql(
            """
            SELECT j.id, j.publication, p.name AS part, j.kind, j.finished_at,
              j.rows_added - j.rows_removed AS gained
            FROM import_job j JOIN part p ON p.id = j.part_id JOIN dataset d ON d.id = p.dataset_id
            WHERE d.name = ? AND j.publication IS NOT NULL
            ORDER BY j.publication
            """)
        .param(dataset)
        .query((row, n) -> act(row))
        .list();
  }

  private static Act act(ResultSet row) throws SQLException {
    boolean removal = row.getString("kind").equals("REMOVAL");
    @Nullable OffsetDateTime at = row.getObject("finished_at", OffsetDateTime.class);
    return new Act(
        row.getLong("id"),
        row.getLong("publication"),
        removal ? "" : row.getString("part"),
        removal,
        at == null ? Instant.EPOCH : at.toInstant(),
        row.getLong("gained"));
  }
}

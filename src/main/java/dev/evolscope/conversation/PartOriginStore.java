package dev.evolscope.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Tells where parts came from, at any publication. */
public final class PartOriginStore {
  private static final int AT_ONCE = 500;

  private final Database database;

  public PartOriginStore(Database database) {
    this.database = database;
  }

  /**
   * The origins of parts that a publication shows, by their numbers: of each the newest import
   * until then. Licence, source and citation are those of today.
   */
  public List<PartOrigin> at(long publication, Collection<Integer> parts) {
    List<Integer> numbers = List.copyOf(parts);
    List<PartOrigin> found = new ArrayList<>();
    for (int from = 0; from < numbers.size(); from += AT_ONCE) {
      List<Integer> some = numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE));
      found.addAll(some(publication, some));
    }
    found.sort(Comparator.comparingInt(PartOrigin::number));
    return List.copyOf(found);
  }

  private List<PartOrigin> some(long publication, List<Integer> parts) {
    return database
        .client()
        .sql(
            """
            SELECT p.id, p.name AS part, d.name AS dataset, d.licence, d.source, d.citation,
              j.checksum, j.finished_at, j.program_version, j.mapping
            FROM import_job j
            JOIN part p ON p.id = j.part_id
            JOIN dataset d ON d.id = p.dataset_id
            WHERE j.publication IN (
              SELECT MAX(k.publication) FROM import_job k
              WHERE k.kind = 'IMPORT' AND k.publication <= :publication AND k.part_id IN (:parts)
              GROUP BY k.part_id)
            """)
        .param("publication", publication)
        .param("parts", parts)
        .query((row, n) -> read(row))
        .list();
  }

  private static PartOrigin read(ResultSet row) throws SQLException {
    return new PartOrigin(
        row.getInt("id"),
        row.getString("dataset"),
        new Provenance(
            row.getString("licence"), row.getString("source"), row.getString("citation")),
        row.getString("part"),
        row.getString("checksum"),
        row.getObject("finished_at", OffsetDateTime.class).toInstant(),
        row.getString("program_version"),
        row.getString("mapping"));
  }
}

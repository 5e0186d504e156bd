package dev.evolscope.conversation;

import dev.evolscope.conversation.KinshipStore.Kin;
import java.util.List;

/** Lists the shown versions of a dataset by how they are linked. */
public final class LinkedRowStore {
  private final Database database;
  private final KinshipStore kinship;

  LinkedRowStore(Database database, KinshipStore kinship) {
    this.database = database;
    this.kinship = kinship;
  }

  /** The next shown versions of a dataset that are linked to a parent, in the order of numbers. */
  public List<Kin> linked(String dataset, long after, int most) {
    return next("lineage_link l", "TRUE", dataset, after, most);
  }

  /** The next that may come from several, likewise. */
  public List<Kin> ambiguous(String dataset, long after, int most) {
    return next("lineage_unlinked l", "l.candidates IS NOT NULL", dataset, after, most);
  }

  /** The next that come from none, likewise. */
  public List<Kin> orphans(String dataset, long after, int most) {
    return next("lineage_unlinked l", "l.candidates IS NULL", dataset, after, most);
  }

  private List<Kin> next(String table, String condition, String dataset, long after, int most) {
    return kinship.versions(
        database
            .client()
            .sql(
                """
                SELECT l.number FROM %s JOIN row_version v ON v.number = l.number
                WHERE l.number > :after AND %s AND v.to_import IS NULL
                  AND v.part_id IN (SELECT p.id FROM part p
                    JOIN dataset d ON d.id = p.dataset_id WHERE d.name = :dataset)
                ORDER BY l.number FETCH FIRST :most ROWS ONLY
                """
                    .formatted(table, condition))
            .param("after", after)
            .param("dataset", dataset)
            .param("most", most));
  }
}

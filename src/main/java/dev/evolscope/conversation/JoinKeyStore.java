package dev.evolscope.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Keeps by what versions are joined. What the packed keys mean is the join's own matter. */
public final class JoinKeyStore {
  private static final int PAGE = 5_000;

  /** How far the numbers of a page may lie apart. */
  private static final int STRETCH = 4 * PAGE;

  private final Database database;
  private final LinkStore links;

  JoinKeyStore(Database database, LinkStore links) {
    this.database = database;
    this.links = links;
  }

  /**
   * A shown version that takes part in the join.
   *
   * @param order place in source order
   * @param link as it is stored; null where there is none, or it was not asked for
   */
  public record Keyed(long version, long order, byte[] keys, @Nullable Link link) {}

  /**
   * Versions of a part, by their numbers.
   *
   * @param next what the next page begins after
   */
  public record Page(List<Keyed> rows, long next) {}

  /**
   * The next versions of a part that are shown and have join keys; empty at the end. Each table is
   * read along its numbers: to look for each version in each of them takes many times as long.
   *
   * @param withLinks whether the links are wanted too
   */
  public Optional<Page> keyed(int part, long after, boolean withLinks) {
    SequencedMap<Long, byte[]> keys = keys(part, after);
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    long first = keys.firstEntry().getKey();
    long last = keys.lastEntry().getKey();
    Map<Long, Link> stored = withLinks ? links.between(first, last) : Map.of();
    List<Keyed> rows = new ArrayList<>();
    database
        .client()
        .sql(
            """
            SELECT v.number, v.row_position FROM row_version v
            WHERE v.number BETWEEN ? AND ? AND v.to_import IS NULL
              AND v.from_import IN (SELECT id FROM import_job WHERE publication IS NOT NULL)
            ORDER BY v.number
            """)
        .params(first, last)
        .query(
            row -> {
              long version = row.getLong(1);
              byte[] own = keys.get(version);
              if (own != null) {
                long order = LiveRow.order(part, row.getLong(2));
                rows.add(new Keyed(version, order, own, stored.get(version)));
              }
            });
    return Optional.of(new Page(rows, last));
  }

  /** Within a stretch of numbers, since other parts may have very many in between. */
  private SequencedMap<Long, byte[]> keys(int part, long after) {
    SequencedMap<Long, byte[]> keys = new LinkedHashMap<>();
    ResultSetExtractor<SequencedMap<Long, byte[]>> stretch =
        rows -> {
          while (rows.next()) {
            long version = rows.getLong(1);
            if (!keys.isEmpty() && version - keys.firstEntry().getKey() >= STRETCH) {
              break;
            }
            keys.put(version, rows.getBytes(2));
          }
          return keys;
        };
    return database
        .client()
        .sql(
            """
            SELECT number, join_keys FROM lineage_key WHERE part_id = ? AND number > ?
            ORDER BY part_id, number FETCH FIRST ? ROWS ONLY
            """)
        .params(part, after, PAGE)
        .query(stretch);
  }

  /** By what a version is joined. */
  public record NewKeys(long version, int part, byte[] keys) {}

  /** Keeps join keys of versions that have none yet. */
  public void add(List<NewKeys> keys) {
    database
        .template()
        .batchUpdate(
            "INSERT INTO lineage_key (number, part_id, join_keys) VALUES (?, ?, ?)",
            keys,
            Math.max(1, keys.size()),
            (statement, key) -> {
              statement.setLong(1, key.version());
              statement.setInt(2, key.part());
              statement.setBytes(3, key.keys());
            });
  }
}

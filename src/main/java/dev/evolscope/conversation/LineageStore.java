package dev.evolscope.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;

/**
 * Keeps by what versions are joined and how they are linked. What the packed join keys mean is the
 * join's own matter.
 */
public final class LineageStore {
  private static final int PAGE = 5_000;

  /** How far the numbers of a page may lie apart. */
  private static final int STRETCH = 4 * PAGE;

  private final Database database;

  public LineageStore(Database database) {
    this.database = database;
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
   * @param links whether the links are wanted too
   */
  public Optional<Page> keyed(int part, long after, boolean links) {
    SequencedMap<Long, byte[]> keys = keys(part, after);
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    long first = keys.firstEntry().getKey();
    long last = keys.lastEntry().getKey();
    Map<Long, Link> stored = links ? links(first, last) : Map.of();
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

  private Map<Long, Link> links(long first, long last) {
    Map<Long, Link> links = new HashMap<>();
    database
        .client()
        .sql("SELECT number, parent FROM lineage_link WHERE number BETWEEN ? AND ?")
        .params(first, last)
        .query(
            row -> {
              links.put(row.getLong(1), new Link.ToParent(row.getLong(2)));
            });
    database
        .client()
        .sql("SELECT number, candidates FROM lineage_unlinked WHERE number BETWEEN ? AND ?")
        .params(first, last)
        .query(
            row -> {
              Long set = row.getObject(2, Long.class);
              links.put(row.getLong(1), set == null ? Link.ToNone.ORPHAN : new Link.ToAny(set));
            });
    return links;
  }

  static @Nullable Link link(ResultSet row) throws SQLException {
    Long parent = row.getObject("parent", Long.class);
    if (parent != null) {
      return new Link.ToParent(parent);
    }
    if (row.getObject("unlinked") == null) {
      return null;
    }
    Long candidates = row.getObject("candidates", Long.class);
    return candidates == null ? Link.ToNone.ORPHAN : new Link.ToAny(candidates);
  }

  /** By what a version is joined. */
  public record NewKeys(long version, int part, byte[] keys) {}

  /** Keeps join keys of versions that have none yet. */
  public void addKeys(List<NewKeys> keys) {
    batch(
        "INSERT INTO lineage_key (number, part_id, join_keys) VALUES (?, ?, ?)",
        keys,
        (statement, key) -> {
          statement.setLong(1, key.version());
          statement.setInt(2, key.part());
          statement.setBytes(3, key.keys());
        });
  }

  /** A version's link, new or in the place of its old one. */
  public record Changed(long version, Link link, boolean replaces) {}

  /** Keeps links. */
  public void change(List<Changed> links) {
    forget(links.stream().filter(Changed::replaces).map(Changed::version).toList());
    List<Changed> linked =
        links.stream().filter(change -> change.link() instanceof Link.ToParent).toList();
    batch(
        "INSERT INTO lineage_link (number, parent) VALUES (?, ?)",
        linked,
        (statement, change) -> {
          statement.setLong(1, change.version());
          statement.setLong(2, ((Link.ToParent) change.link()).version());
        });
    List<Changed> unlinked =
        links.stream().filter(change -> !(change.link() instanceof Link.ToParent)).toList();
    batch(
        "INSERT INTO lineage_unlinked (number, candidates) VALUES (?, ?)",
        unlinked,
        (statement, change) -> {
          statement.setLong(1, change.version());
          statement.setObject(
              2, change.link() instanceof Link.ToAny(long candidates) ? candidates : null);
        });
  }

  private void forget(List<Long> versions) {
    for (String table : List.of("lineage_link", "lineage_unlinked")) {
      batch(
          "DELETE FROM " + table + " WHERE number = ?",
          versions,
          (statement, version) -> statement.setLong(1, version));
    }
  }

  /** Keeps a set of candidates; one that is there already stays. */
  public void addCandidates(long candidates, List<Long> versions) {
    boolean known =
        database
            .client()
            .sql("SELECT COUNT(*) > 0 FROM lineage_candidate WHERE candidates = ?")
            .param(candidates)
            .query(Boolean.class)
            .single();
    if (!known) {
      batch(
          "INSERT INTO lineage_candidate (candidates, number) VALUES (?, ?)",
          versions,
          (statement, version) -> {
            statement.setLong(1, candidates);
            statement.setLong(2, version);
          });
    }
  }

  /** Forgets those of the sets of candidates that no version names any more. */
  public void forgetUnused(Collection<Long> candidates) {
    for (long set : candidates) {
      database
          .client()
          .sql(
              """
              DELETE FROM lineage_candidate WHERE candidates = ?
                AND NOT EXISTS (SELECT 1 FROM lineage_unlinked u
                  WHERE u.candidates = lineage_candidate.candidates)
              """)
          .param(set)
          .update();
    }
  }

  private <T> void batch(String sql, List<T> rows, ParameterizedPreparedStatementSetter<T> setter) {
    database.template().batchUpdate(sql, rows, Math.max(1, rows.size()), setter);
  }
}

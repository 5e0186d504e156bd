package dev.evolscope.conversation;

import dev.evolscope.conversation.CheckedRowStore.Checked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps what checks noticed in row versions, whether search still shows them or not. */
public final class FindingStore {
  private static final int PAGE = 20_000;

  private final Database database;
  private final CheckedRowStore rows;

  public FindingStore(Database database) {
    this.database = database;
    this.rows = new CheckedRowStore(database);
  }

  /**
   * The findings of one check in one row version.
   *
   * @param check its number
   * @param findings not empty
   */
  public record Found(long version, int check, List<Finding> findings) {}

  /**
   * What some checks say of some row versions.
   *
   * @param checks numbers of those that looked
   * @param found in the versions; where it holds nothing of a check and a version, nothing is there
   * @param checked notes that are kept with it
   */
  public record Change(
      List<Long> versions, List<Integer> checks, List<Found> found, List<Checked> checked) {}

  private record Key(long version, int check) {}

  private record Packed(Key key, double score, byte[] places) {
    static Packed of(Found found) {
      return new Packed(
          new Key(found.version(), found.check()),
          found.findings().stream().mapToDouble(Finding::score).max().orElseThrow(),
          FindingPlaces.pack(found.findings()));
    }
  }

  /**
   * Makes the findings what a change says, all or nothing of it. What is so already is not written
   * again: deleted rows cost the database space and time.
   *
   * @param fresh whether the versions can have no findings of these checks yet
   */
  public void write(Change change, boolean fresh) {
    database.transaction(
        () -> {
          replace(change.found(), fresh ? Map.of() : stored(change));
          rows.note(change.checked());
          return true;
        });
  }

  private Map<Key, byte[]> stored(Change change) {
    Map<Key, byte[]> stored = new HashMap<>();
    if (change.versions().isEmpty() || change.checks().isEmpty()) {
      return stored;
    }
    Set<Long> wanted = new HashSet<>(change.versions());
    database
        .client()
        .sql(
            """
            SELECT number, check_number, places FROM finding
            WHERE number BETWEEN :first AND :last AND check_number IN (:checks)
            """)
        .param("first", Collections.min(change.versions()))
        .param("last", Collections.max(change.versions()))
        .param("checks", change.checks())
        .query(
            row -> {
              if (wanted.contains(row.getLong(1))) {
                stored.put(new Key(row.getLong(1), row.getInt(2)), row.getBytes(3));
              }
            });
    return stored;
  }

  private void replace(List<Found> found, Map<Key, byte[]> stored) {
    Map<Key, byte[]> left = new HashMap<>(stored);
    List<Packed> added = new ArrayList<>();
    List<Packed> changed = new ArrayList<>();
    for (Found one : found) {
      Packed packed = Packed.of(one);
      byte[] before = left.remove(packed.key());
      if (before == null) {
        added.add(packed);
      } else if (!Arrays.equals(before, packed.places())) {
        changed.add(packed);
      }
    }
    insert(added);
    update(changed);
    delete(left.keySet());
  }

  private void insert(List<Packed> findings) {
    database
        .template()
        .batchUpdate(
            "INSERT INTO finding (number, check_number, score, places) VALUES (?, ?, ?, ?)",
            findings,
            Math.max(1, findings.size()),
            (statement, finding) -> {
              statement.setLong(1, finding.key().version());
              statement.setInt(2, finding.key().check());
              statement.setDouble(3, finding.score());
              statement.setBytes(4, finding.places());
            });
  }

  private void update(List<Packed> findings) {
    database
        .template()
        .batchUpdate(
            "UPDATE finding SET score = ?, places = ? WHERE number = ? AND check_number = ?",
            findings,
            Math.max(1, findings.size()),
            (statement, finding) -> {
              statement.setDouble(1, finding.score());
              statement.setBytes(2, finding.places());
              statement.setLong(3, finding.key().version());
              statement.setInt(4, finding.key().check());
            });
  }

  private void delete(Collection<Key> keys) {
    database
        .template()
        .batchUpdate(
            "DELETE FROM finding WHERE number = ? AND check_number = ?",
            keys,
            Math.max(1, keys.size()),
            (statement, key) -> {
              statement.setLong(1, key.version());
              statement.setInt(2, key.check());
            });
  }

  /** Waits until everything written is on the disk. */
  public void sync() {
    database.sync();
  }

  /**
   * The findings in a row version, by their check.
   *
   * @param checks ids of the checks that are wanted, by their numbers
   */
  public Map<String, List<Finding>> of(long version, Map<Integer, String> checks) {
    Map<String, List<Finding>> findings = new HashMap<>();
    database
        .client()
        .sql("SELECT check_number, places FROM finding WHERE number = ?")
        .param(version)
        .query(
            row -> {
              String check = checks.get(row.getInt(1));
              if (check != null) {
                findings.put(check, FindingPlaces.unpack(check, row.getBytes(2)));
              }
            });
    return findings;
  }

  /**
   * The highest score of a check in a row version.
   *
   * @param check its number
   */
  public record Score(long version, int check, double score) {}

  /**
   * Scores of shown row versions, in the order of versions.
   *
   * @param next what the next page begins after
   */
  public record ScorePage(List<Score> scores, long next) {}

  /** The next scores of shown row versions after a number; empty at the end. */
  public Optional<ScorePage> scores(long after) {
    long last = lastOfPage(after);
    if (last == 0) {
      return Optional.empty();
    }
    List<Score> scores =
        database
            .client()
            .sql(
                """
                SELECT f.number, f.check_number, f.score
                FROM finding f JOIN row_version v ON v.number = f.number
                WHERE f.number > ? AND f.number <= ? AND v.to_import IS NULL
                ORDER BY f.number
                """)
            .params(after, last)
            .query((row, n) -> new Score(row.getLong(1), row.getInt(2), row.getDouble(3)))
            .list();
    return Optional.of(new ScorePage(scores, last));
  }

  /** A page ends behind all findings of a version. */
  private long lastOfPage(long after) {
    return database
        .client()
        .sql(
            """
            SELECT COALESCE(MAX(number), 0) FROM
              (SELECT number FROM finding WHERE number > ? ORDER BY number FETCH FIRST ? ROWS ONLY)
              AS page
            """)
        .params(after, PAGE)
        .query(Long.class)
        .single();
  }
}

package dev.evolscope.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps how checks are set, and how far those that compare all rows are. */
public final class CheckStore {
  private final Database database;

  public CheckStore(Database database) {
    this.database = database;
  }

  /**
   * How a check is set.
   *
   * @param number under which its findings are kept
   * @param threshold null where it is the program's
   * @param on null where it is the program's
   * @param doneVersion of a check that compares all rows: its version when it last did; else null
   * @param doneRows likewise, which rows these were
   */
  public record KeptCheck(
      int number,
      String id,
      @Nullable Double threshold,
      @Nullable Boolean on,
      @Nullable Integer doneVersion,
      @Nullable Long doneRows) {}

  /**
   * All checks that were ever listed, by id; those of these ids are made where they are not there.
   */
  public Map<String, KeptCheck> checks(List<String> ids) {
    Map<String, KeptCheck> known = read();
    if (!known.keySet().containsAll(ids)) {
      database.transaction(
          () -> {
            ids.stream().filter(id -> !known.containsKey(id)).forEach(this::create);
            return true;
          });
      return read();
    }
    return known;
  }

  private Map<String, KeptCheck> read() {
    Map<String, KeptCheck> checks = new HashMap<>();
    database
        .client()
        .sql("SELECT number, id, threshold, is_on, done_version, done_rows FROM quality_check")
        .query(
            row -> {
              checks.put(
                  row.getString(2),
                  new KeptCheck(
                      row.getInt(1),
                      row.getString(2),
                      row.getObject(3, Double.class),
                      row.getObject(4, Boolean.class),
                      row.getObject(5, Integer.class),
                      row.getObject(6, Long.class)));
            });
    return checks;
  }

  private void create(String id) {
    database.client().sql("INSERT INTO quality_check (id) VALUES (?)").param(id).update();
  }

  /**
   * Sets a listed check otherwise, and waits until that is on the disk; nulls for the program's.
   */
  public void set(String id, @Nullable Double threshold, @Nullable Boolean on) {
    database
        .client()
        .sql("UPDATE quality_check SET threshold = ?, is_on = ? WHERE id = ?")
        .param(1, threshold)
        .param(2, on)
        .param(3, id)
        .update();
    database.sync();
  }

  /** Notes over which rows some checks have compared. */
  public void done(Map<String, Integer> versions, long rows) {
    database.transaction(
        () -> {
          versions.forEach(
              (id, version) ->
                  database
                      .client()
                      .sql("UPDATE quality_check SET done_version = ?, done_rows = ? WHERE id = ?")
                      .params(version, rows, id)
                      .update());
          return true;
        });
  }

  /** The number of a set of checks, as text; made where it is not there. */
  public int set(String checks) {
    List<Integer> known = setsOf(checks);
    if (known.isEmpty()) {
      database.client().sql("INSERT INTO check_set (checks) VALUES (?)").param(checks).update();
      return setsOf(checks).getFirst();
    }
    return known.getFirst();
  }

  private List<Integer> setsOf(String checks) {
    return database
        .client()
        .sql("SELECT id FROM check_set WHERE checks = ?")
        .param(checks)
        .query(Integer.class)
        .list();
  }

  /** All sets by their numbers, each read in its way. */
  public <T> Map<Integer, T> sets(Function<String, T> reader) {
    Map<Integer, T> sets = new HashMap<>();
    database
        .client()
        .sql("SELECT id, checks FROM check_set")
        .query(
            row -> {
              sets.put(row.getInt(1), reader.apply(row.getString(2)));
            });
    return sets;
  }
}

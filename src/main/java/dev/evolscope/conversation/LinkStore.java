package dev.evolscope.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;

/** Keeps how versions are linked, and the sets of candidates of those that are not. */
public final class LinkStore {
  private final Database database;

  LinkStore(Database database) {
    this.database = database;
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

  /** The links of versions whose numbers lie between two, both included. */
  Map<Long, Link> between(long first, long last) {
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

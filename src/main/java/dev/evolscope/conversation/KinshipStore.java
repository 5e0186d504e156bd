package dev.evolscope.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Follows the links of versions. What is asked of a version sees the versions that are shown, and
 * those that ended in the same act as it or in a later one; lists are in source order.
 */
public final class KinshipStore {
  /** What has not ended: no act comes after this one. */
  public static final long NO_ACT = Long.MAX_VALUE;

  private static final String SEEN = "(v.to_import IS NULL OR v.to_import >= :ended)";

  private static final String SELECT =
      """
      SELECT v.number, v.id, v.to_import, v.part_id, v.row_position, k.join_keys, l.parent,
        u.number AS unlinked, u.candidates
      FROM row_version v
      LEFT JOIN lineage_key k ON k.number = v.number
      LEFT JOIN lineage_link l ON l.number = v.number
      LEFT JOIN lineage_unlinked u ON u.number = v.number
      """;

  private static final String FIRST =
      " ORDER BY v.part_id, v.row_position, v.number FETCH FIRST :most ROWS ONLY";

  /** A root and its children: whatever else is in its tree can be nobody's parent. */
  private static final String DOUBTFUL =
      """
      FROM lineage_unlinked d JOIN row_version v ON v.number = d.number
      WHERE d.candidates IN (SELECT c.candidates FROM lineage_candidate c
          WHERE c.number = :root OR c.number IN (SELECT s.number FROM lineage_link s
            WHERE s.parent = :root))
        AND %s
      """
          .formatted(SEEN);

  private final Database database;

  public KinshipStore(Database database) {
    this.database = database;
  }

  /** Versions listed by how they are linked. */
  public LinkedRowStore listed() {
    return new LinkedRowStore(database, this);
  }

  /**
   * A version among its kin.
   *
   * @param order place in source order
   * @param ended number of the act that ended it; {@link #NO_ACT} where it is shown
   * @param keys packed join keys; null where it has none
   * @param link null where it has none
   */
  public record Kin(
      long version,
      ConversationId id,
      long order,
      long ended,
      byte @Nullable [] keys,
      @Nullable Link link) {}

  /** The version that an id stands for: the live one, else the last that was. */
  public Optional<Kin> find(ConversationId id) {
    return database
        .client()
        .sql(
            SELECT
                + """
                JOIN import_job j ON j.id = v.from_import
                WHERE v.id = :id AND j.publication IS NOT NULL
                ORDER BY CASE WHEN v.to_import IS NULL THEN 0 ELSE 1 END, v.number DESC
                FETCH FIRST 1 ROW ONLY
                """)
        .param("id", id.text())
        .query((row, n) -> kin(row))
        .optional();
  }

  /** The version of that number, whether it is shown or not. */
  public Kin version(long number) {
    return database
        .client()
        .sql(SELECT + "WHERE v.number = :number")
        .param("number", number)
        .query((row, n) -> kin(row))
        .single();
  }

  /** The first versions that are linked to any of some. */
  public List<Kin> children(Collection<Long> parents, long ended, int most) {
    if (parents.isEmpty() || most == 0) {
      return List.of();
    }
    return versions(
        database
            .client()
            .sql(
                """
                SELECT v.number FROM lineage_link l JOIN row_version v ON v.number = l.number
                WHERE l.parent IN (:parents) AND %s
                """
                        .formatted(SEEN)
                    + FIRST)
            .param("parents", parents)
            .param("ended", ended)
            .param("most", most));
  }

  /** How many children each of some versions has; those without are left out. */
  public Map<Long, Long> childCounts(Collection<Long> parents, long ended) {
    Map<Long, Long> counts = new HashMap<>();
    if (!parents.isEmpty()) {
      database
          .client()
          .sql(
              """
              SELECT l.parent, COUNT(*)
              FROM lineage_link l JOIN row_version v ON v.number = l.number
              WHERE l.parent IN (:parents) AND %s GROUP BY l.parent
              """
                  .formatted(SEEN))
          .param("parents", parents)
          .param("ended", ended)
          .query(
              row -> {
                counts.put(row.getLong(1), row.getLong(2));
              });
    }
    return counts;
  }

  /** How many versions are linked to children of a version. */
  public long grandchildren(long version, long ended) {
    return database
        .client()
        .sql(
            """
            SELECT COUNT(*) FROM lineage_link c
            JOIN row_version p ON p.number = c.number
            JOIN lineage_link l ON l.parent = c.number
            JOIN row_version v ON v.number = l.number
            WHERE c.parent = :version AND (p.to_import IS NULL OR p.to_import >= :ended)
              AND %s
            """
                .formatted(SEEN))
        .param("version", version)
        .param("ended", ended)
        .query(Long.class)
        .single();
  }

  /** How many members a set of candidates has. */
  public long candidateCount(long candidates) {
    return database
        .client()
        .sql("SELECT COUNT(*) FROM lineage_candidate WHERE candidates = :candidates")
        .param("candidates", candidates)
        .query(Long.class)
        .single();
  }

  /** The first members of a set of candidates, shown or not. */
  public List<Kin> candidates(long candidates, int most) {
    return versions(
        database
            .client()
            .sql(
                """
                SELECT v.number FROM lineage_candidate c JOIN row_version v ON v.number = c.number
                WHERE c.candidates = :candidates
                """
                    + FIRST)
            .param("candidates", candidates)
            .param("most", most));
  }

  /** How many ambiguous versions have a root or a child of it among their candidates. */
  public long doubtfulCount(long root, long ended) {
    return database
        .client()
        .sql("SELECT COUNT(*) " + DOUBTFUL)
        .param("root", root)
        .param("ended", ended)
        .query(Long.class)
        .single();
  }

  /** The first of them. */
  public List<Kin> doubtful(long root, long ended, int most) {
    return versions(
        database
            .client()
            .sql("SELECT v.number " + DOUBTFUL + FIRST)
            .param("root", root)
            .param("ended", ended)
            .param("most", most));
  }

  /** The versions whose numbers a query gives, in its order. */
  List<Kin> versions(JdbcClient.StatementSpec query) {
    List<Long> numbers = query.query(Long.class).list();
    Map<Long, Kin> found = new HashMap<>();
    if (!numbers.isEmpty()) {
      database
          .client()
          .sql(SELECT + "WHERE v.number IN (:numbers)")
          .param("numbers", numbers)
          .query((row, n) -> kin(row))
          .list()
          .forEach(kin -> found.put(kin.version(), kin));
    }
    return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  private static Kin kin(ResultSet row) throws SQLException {
    Long ended = row.getObject("to_import", Long.class);
    return new Kin(
        row.getLong("number"),
        new ConversationId(row.getString("id")),
        LiveRow.order(row.getInt("part_id"), row.getLong("row_position")),
        ended == null ? NO_ACT : ended,
        row.getBytes("join_keys"),
        LinkStore.link(row));
  }
}

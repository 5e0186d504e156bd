package dev.evolscope.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What two versions of a dataset do not share, a part at a time: {@code n} are row versions that
 * only the later one shows, {@code g} those that only the earlier one does. Every row version knows
 * the import that showed it first and the act that ended it; so what was shown at any time is known
 * for good, and what both versions show is never looked at.
 */
final class VersionSpanStore {
  /** Row versions that the later version of the dataset shows and the earlier one does not. */
  static final String NEW =
      """
      n.part_id = :part AND n.from_import IN
        (SELECT id FROM import_job WHERE publication > :from AND publication <= :to)
      AND (n.to_import IS NULL OR n.to_import IN
        (SELECT id FROM import_job WHERE publication > :to))
      """;

  /** Row versions that the earlier version of the dataset shows and the later one does not. */
  static final String GONE =
      """
      g.part_id = :part AND g.from_import IN
        (SELECT id FROM import_job WHERE publication <= :from)
      AND g.to_import IN
        (SELECT id FROM import_job WHERE publication > :from AND publication <= :to)
      """;

  private static final String LIVE =
      """
      v.part_id = :part AND v.from_import IN
        (SELECT id FROM import_job WHERE publication <= :at)
      AND (v.to_import IS NULL OR v.to_import IN
        (SELECT id FROM import_job WHERE publication > :at))
      """;

  private static final int REMEMBERED = 10_000;

  private final Database database;

  /** Whether source ids are keys of a part as it was then, which never changes. */
  private final Cache<At, Boolean> keyed = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  private record At(int part, long publication) {}

  VersionSpanStore(Database database) {
    this.database = database;
  }

  /** The parts of a dataset that any act between two versions touched, in their order. */
  List<Integer> parts(VersionSpan span) {
    return database
        .client()
        .sql(
            """
            SELECT p.id FROM part p JOIN dataset d ON d.id = p.dataset_id
            WHERE d.name = :dataset AND EXISTS (SELECT 1 FROM import_job j
              WHERE j.publication > :from AND j.publication <= :to AND (j.part_id = p.id
                OR j.kind = 'REMOVAL' AND j.part_id IN
                  (SELECT o.id FROM part o WHERE o.dataset_id = d.id)))
            ORDER BY p.id
            """)
        .param("dataset", span.dataset())
        .param("from", span.from().publication())
        .param("to", span.to().publication())
        .query(Integer.class)
        .list();
  }

  /** What makes two row versions versions of one row: the source id where it is a key. */
  String pair(VersionSpan span, int part) {
    boolean keys =
        keyed.get(new At(part, span.from().publication()), this::sourceIdsAreKeys)
            && keyed.get(new At(part, span.to().publication()), this::sourceIdsAreKeys);
    return "n.part_id = g.part_id AND " + (keys ? "n.source_id = g.source_id" : "n.id = g.id");
  }

  private boolean sourceIdsAreKeys(At at) {
    return database
        .client()
        .sql(
            """
            SELECT NOT EXISTS (SELECT 1 FROM row_version v WHERE v.source_id IS NULL AND %s)
              AND NOT EXISTS (SELECT 1 FROM row_version v JOIN row_version w
                ON w.part_id = v.part_id AND w.source_id = v.source_id AND w.number > v.number
                WHERE %1$s AND %s)
            """
                .formatted(LIVE, LIVE.replace("v.", "w.")))
        .param("part", at.part)
        .param("at", at.publication)
        .query(Boolean.class)
        .single();
  }

  /** The facts of {@code n} or {@code g}, and more that is joined with it. */
  static String facts(String subject, String join) {
    return "JOIN row_fact f ON f.number = %s.number %s"
        .formatted(subject, join.replace("{subject}", subject));
  }

  /** The rows that fulfil a filter, too. */
  static String and(String rows, String filter, String subject) {
    return filter.isEmpty() ? rows : rows + " AND " + filter.replace("{subject}", subject);
  }

  /** A statement over what differs in a part. */
  StatementSpec statement(String sql, VersionSpan span, int part) {
    return database
        .client()
        .sql(sql)
        .param("part", part)
        .param("from", span.from().publication())
        .param("to", span.to().publication());
  }
}

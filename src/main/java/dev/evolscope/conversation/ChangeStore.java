package dev.evolscope.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Finds the rows that differ between two versions of a dataset, a part at a time. Every row version
 * knows the import that showed it first and the act that ended it; so what was shown at any time is
 * known for good, and what both versions show is never looked at.
 */
final class ChangeStore {
  /** Row versions that the later version of the dataset shows and the earlier one does not. */
  private static final String NEW =
      """
      n.part_id = :part AND n.from_import IN
        (SELECT id FROM import_job WHERE publication > :from AND publication <= :to)
      AND (n.to_import IS NULL OR n.to_import IN
        (SELECT id FROM import_job WHERE publication > :to))
      """;

  /** Row versions that the earlier version of the dataset shows and the later one does not. */
  private static final String GONE =
      """
      g.part_id = :part AND g.from_import IN
        (SELECT id FROM import_job WHERE publication <= :from)
      AND g.to_import IN
        (SELECT id FROM import_job WHERE publication > :from AND publication <= :to)
      """;

  /** Removed and back again, and read the same way. */
  private static final String SAME =
      """
      g.id = n.id AND EXISTS (SELECT 1 FROM import_job a JOIN import_job b
        ON a.evol_columns = b.evol_columns
          AND COALESCE(a.mapping, :default) = COALESCE(b.mapping, :default)
        WHERE a.id = g.from_import AND b.id = n.from_import)
      """;

  private static final String LIVE =
      """
      v.part_id = :part AND v.from_import IN
        (SELECT id FROM import_job WHERE publication <= :at)
      AND (v.to_import IS NULL OR v.to_import IN
        (SELECT id FROM import_job WHERE publication > :at))
      """;

  private static final String DEFAULT_MAPPING = MappingText.write(Mapping.DEFAULT);

  private static final int REMEMBERED = 10_000;

  private final Database database;

  /** Whether source ids are keys of a part as it was then, which never changes. */
  private final Cache<At, Boolean> keyed = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  private record At(int part, long publication) {}

  ChangeStore(Database database) {
    this.database = database;
  }

  /** A row that differs, by the numbers of its versions. */
  record Change(@Nullable Long before, @Nullable Long after) {
    /** The version whose facts count: the later one, of a removed row the earlier. */
    long subject() {
      return after != null ? after : before != null ? before : 0;
    }
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

  /**
   * Rows of a part that differ.
   *
   * @param filter a condition on the facts, from {@link RowFactStore#condition}
   * @param after number of the row version to go on behind
   */
  List<Change> changes(
      VersionSpan span, int part, ChangeKind kind, String filter, long after, int most) {
    String columns =
        switch (kind) {
          case ADDED -> "NULL AS before_number, n.number AS after_number";
          case REMOVED -> "g.number AS before_number, NULL AS after_number";
          case CHANGED -> "g.number AS before_number, n.number AS after_number";
        };
    String sql =
        "SELECT %s %s AND %s.number > :after ORDER BY %3$s.number FETCH FIRST :most ROWS ONLY"
            .formatted(columns, rows(span, part, kind, "", filter), subject(kind));
    return statement(sql, span, part)
        .param("after", after)
        .param("most", most)
        .query(
            (row, n) ->
                new Change(
                    row.getObject("before_number", Long.class),
                    row.getObject("after_number", Long.class)))
        .list();
  }

  /** How many rows of a part differ, by what they count under: numbers of the facts' values. */
  Map<List<Integer>, Long> counts(VersionSpan span, int part, ChangeKind kind, String filter) {
    return grouped("f.language, f.task, f.stage, f.task_evol", 4, "", span, part, kind, filter);
  }

  /** The same by multi-turn Evol type. */
  Map<List<Integer>, Long> turnEvolCounts(
      VersionSpan span, int part, ChangeKind kind, String filter) {
    String join = "JOIN row_turn_evol t ON t.number = " + subject(kind) + ".number";
    return grouped("t.turn_evol", 1, join, span, part, kind, filter);
  }

  private Map<List<Integer>, Long> grouped(
      String by,
      int columns,
      String join,
      VersionSpan span,
      int part,
      ChangeKind kind,
      String filter) {
    Map<List<Integer>, Long> counts = new HashMap<>();
    statement(
            "SELECT %s, COUNT(*) %s GROUP BY %1$s"
                .formatted(by, rows(span, part, kind, join, filter)),
            span,
            part)
        .query(
            row -> {
              List<Integer> values = new ArrayList<>();
              for (int column = 1; column <= columns; column++) {
                values.add(row.getInt(column));
              }
              counts.put(values, row.getLong(columns + 1));
            });
    return counts;
  }

  /** How many row versions of a part differ, and of how many of them the facts are known. */
  FactCount factCount(VersionSpan span, int part) {
    return statement(
            """
            SELECT COUNT(*) AS total, COUNT(f.number) AS known
            FROM (%s) s LEFT JOIN row_fact f ON f.number = s.number
            """
                .formatted(differing()),
            span,
            part)
        .query((row, n) -> new FactCount(row.getLong("known"), row.getLong("total")))
        .single();
  }

  /** Of how many row versions the facts are known. */
  record FactCount(long known, long total) {}

  /** Row versions of a part that differ and whose facts are not known, in no order. */
  List<Long> withoutFacts(VersionSpan span, int part, int most) {
    return statement(
            """
            SELECT s.number FROM (%s) s
            WHERE NOT EXISTS (SELECT 1 FROM row_fact f WHERE f.number = s.number)
            FETCH FIRST :most ROWS ONLY
            """
                .formatted(differing()),
            span,
            part)
        .param("most", most)
        .query(Long.class)
        .list();
  }

  private static String differing() {
    return "SELECT n.number FROM row_version n WHERE %s UNION ALL SELECT g.number FROM row_version g WHERE %s"
        .formatted(NEW, GONE);
  }

  /**
   * From and where of the rows of a kind: {@code n} is the later version, {@code g} the earlier.
   */
  private String rows(VersionSpan span, int part, ChangeKind kind, String join, String filter) {
    String pair = pair(span, part);
    String subject = subject(kind);
    String facts = "JOIN row_fact f ON f.number = %s.number %s".formatted(subject, join);
    String unpaired = " AND NOT EXISTS (SELECT 1 FROM row_version %s WHERE %s AND %s)";
    String rows =
        switch (kind) {
          case ADDED ->
              "FROM row_version n " + facts + " WHERE " + NEW + unpaired.formatted("g", GONE, pair);
          case REMOVED ->
              "FROM row_version g " + facts + " WHERE " + GONE + unpaired.formatted("n", NEW, pair);
          case CHANGED ->
              "FROM row_version n JOIN row_version g ON %s %s WHERE %s AND %s AND NOT (%s)"
                  .formatted(pair, facts, NEW, GONE, SAME);
        };
    return filter.isEmpty() ? rows : rows + " AND " + filter.replace("{subject}", subject);
  }

  private static String subject(ChangeKind kind) {
    return kind == ChangeKind.REMOVED ? "g" : "n";
  }

  /** What makes two row versions versions of one row: the source id where it is a key. */
  private String pair(VersionSpan span, int part) {
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

  private StatementSpec statement(String sql, VersionSpan span, int part) {
    StatementSpec statement =
        database
            .client()
            .sql(sql)
            .param("part", part)
            .param("from", span.from().publication())
            .param("to", span.to().publication());
    return sql.contains(":default") ? statement.param("default", DEFAULT_MAPPING) : statement;
  }
}

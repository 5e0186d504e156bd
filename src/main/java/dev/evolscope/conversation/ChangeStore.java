package dev.evolscope.conversation;

import static dev.evolscope.conversation.VersionSpanStore.GONE;
import static dev.evolscope.conversation.VersionSpanStore.NEW;
import static dev.evolscope.conversation.VersionSpanStore.and;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the rows that differ between two versions of a dataset, a part at a time. */
final class ChangeStore {
  /** Removed and back again, and read the same way. */
  private static final String SAME =
      """
      g.id = n.id AND EXISTS (SELECT 1 FROM import_job a JOIN import_job b
        ON a.evol_columns = b.evol_columns
          AND COALESCE(a.mapping, :default) = COALESCE(b.mapping, :default)
        WHERE a.id = g.from_import AND b.id = n.from_import)
      """;

  private static final String DEFAULT_MAPPING = MappingText.write(Mapping.DEFAULT);

  private final VersionSpanStore spans;

  ChangeStore(VersionSpanStore spans) {
    this.spans = spans;
  }

  /** A row that differs, by the numbers of its versions. */
  record Change(@Nullable Long before, @Nullable Long after) {
    /** The version whose facts count: the later one, of a removed row the earlier. */
    long subject() {
      return after != null ? after : before != null ? before : 0;
    }
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
            .formatted(columns, rows(span, part, kind, filter), subject(kind));
    return spans
        .statement(sql, span, part)
        .param("default", DEFAULT_MAPPING)
        .param("after", after)
        .param("most", most)
        .query(
            (row, n) ->
                new Change(
                    row.getObject("before_number", Long.class),
                    row.getObject("after_number", Long.class)))
        .list();
  }

  /** How many row versions of a part differ, and of how many of them the facts are known. */
  FactCount factCount(VersionSpan span, int part) {
    return spans
        .statement(
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
    return spans
        .statement(
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
   * What has no partner is found by an outer join: a subquery for each row costs several times as
   * much.
   */
  private String rows(VersionSpan span, int part, ChangeKind kind, String filter) {
    String pair = spans.pair(span, part);
    String subject = subject(kind);
    String facts = filter.isEmpty() ? "" : VersionSpanStore.facts(subject, "");
    String from = "FROM row_version %s %s".formatted(subject, facts);
    return switch (kind) {
      case ADDED ->
          "%s LEFT JOIN row_version g ON %s AND %s WHERE %s AND g.number IS NULL"
              .formatted(from, pair, GONE, and(NEW, filter, subject));
      case REMOVED ->
          "%s LEFT JOIN row_version n ON %s AND %s WHERE %s AND n.number IS NULL"
              .formatted(from, pair, NEW, and(GONE, filter, subject));
      case CHANGED ->
          "%s JOIN row_version g ON %s WHERE %s AND %s AND NOT (%s)"
              .formatted(from, pair, and(NEW, filter, subject), GONE, SAME);
    };
  }

  private static String subject(ChangeKind kind) {
    return kind == ChangeKind.REMOVED ? "g" : "n";
  }
}

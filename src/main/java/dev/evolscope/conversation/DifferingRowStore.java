package dev.evolscope.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows that differ between two versions of a dataset, a part at a time. Every row version
 * knows the import that showed it first and the act that ended it; so what was shown at any time is
 * known for good. Tables are read along their numbers, a stretch at a time: to look for each row in
 * each of them takes many times as long.
 */
final class DifferingRowStore {
  private static final String LIVE =
      """
      v.part_id = :part AND v.from_import IN
        (SELECT id FROM import_job WHERE publication <= :at)
      AND (v.to_import IS NULL OR v.to_import IN
        (SELECT id FROM import_job WHERE publication > :at))
      """;

  /** Numbers that are read at once. */
  static final int STRETCH = 20_000;

  private static final int REMEMBERED = 10_000;

  /** A few bits for each row version of a part. */
  private static final int SPANS = 20;

  private final Database database;
  private final ActStore acts;

  /** Whether source ids are keys of a part as it was then, which never changes. */
  private final Cache<At, Boolean> keyed = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  private record At(int part, long publication) {}

  private final Cache<Asked, DifferingRows> known =
      Caffeine.newBuilder().maximumSize(SPANS).build();

  private record Asked(VersionSpan span, int part) {}

  DifferingRowStore(Database database) {
    this.database = database;
    this.acts = new ActStore(database);
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

  /** The rows of a part that differ. */
  DifferingRows of(VersionSpan span, int part) {
    return known.get(new Asked(span, part), this::read);
  }

  private DifferingRows read(Asked asked) {
    Range range = range(asked.part);
    DifferingRows rows =
        new DifferingRows(range.first, new BitSet(), new BitSet(), new BitSet(), new BitSet());
    Map<Long, Long> publications = acts.publications();
    for (long first = range.first; first <= range.last; first += STRETCH) {
      sort(asked, publications, first, rows);
    }
    if (!rows.added().isEmpty() && !rows.removed().isEmpty()) {
      match(asked, rows);
    }
    return rows;
  }

  /** Numbers of row versions; the last is before the first where there are none. */
  private record Range(long first, long last) {}

  private Range range(int part) {
    return database
        .client()
        .sql(
            """
            SELECT COALESCE(MIN(number), 1), COALESCE(MAX(number), 0) FROM row_version
            WHERE part_id = ?
            """)
        .param(part)
        .query((row, n) -> new Range(row.getLong(1), row.getLong(2)))
        .single();
  }

  private void sort(Asked asked, Map<Long, Long> publications, long first, DifferingRows rows) {
    database
        .client()
        .sql(
            """
            SELECT number, part_id, from_import, to_import FROM row_version
            WHERE number BETWEEN ? AND ?
            """)
        .params(first, first + STRETCH - 1)
        .query(
            row -> {
              if (row.getInt(2) == asked.part) {
                Long begun = publications.get(row.getLong(3));
                Long ended = publications.get(row.getLong(4));
                boolean before = shown(begun, ended, asked.span.from());
                boolean after = shown(begun, ended, asked.span.to());
                int bit = rows.bit(row.getLong(1));
                rows.added().set(bit, after && !before);
                rows.removed().set(bit, before && !after);
              }
            });
  }

  private static boolean shown(@Nullable Long begun, @Nullable Long ended, DatasetVersion version) {
    return begun != null
        && begun <= version.publication()
        && (ended == null || ended > version.publication());
  }

  /** What is new and what is gone may be one row: changed, or back again as it was. */
  private void match(Asked asked, DifferingRows rows) {
    Map<Long, String> readings = acts.readings(asked.part);
    BitSet added = (BitSet) rows.added().clone();
    String pairs = pairs(asked, "n.number BETWEEN :first AND :last");
    for (int from = added.nextSetBit(0); from >= 0; from = added.nextSetBit(from + STRETCH)) {
      database
          .client()
          .sql(pairs)
          .param("part", asked.part)
          .param("first", rows.number(from))
          .param("last", rows.number(from) + STRETCH - 1)
          .query(
              row -> {
                int after = rows.bit(row.getLong("after_number"));
                int before = rows.bit(row.getLong("before_number"));
                if (rows.added().get(after) && rows.removed().get(before)) {
                  boolean same =
                      row.getInt("same_content") == 1
                          && Objects.equals(
                              readings.get(row.getLong("after_import")),
                              readings.get(row.getLong("before_import")));
                  rows.added().clear(after);
                  rows.removed().clear(before);
                  rows.changed().set(after, !same);
                  rows.before().set(before, !same);
                }
              });
    }
  }

  private String pairs(Asked asked, String which) {
    return """
        SELECT n.number AS after_number, g.number AS before_number,
          n.from_import AS after_import, g.from_import AS before_import,
          CASE WHEN n.id = g.id THEN 1 ELSE 0 END AS same_content
        FROM row_version n JOIN row_version g ON %s
        WHERE %s AND n.part_id = :part
        """
        .formatted(pair(asked.span, asked.part), which);
  }

  /** What changed rows were, by what they became. */
  Map<Long, Long> before(VersionSpan span, int part, List<Long> changed) {
    Map<Long, Long> before = new HashMap<>();
    DifferingRows rows = of(span, part);
    if (!changed.isEmpty()) {
      database
          .client()
          .sql(pairs(new Asked(span, part), "n.number IN (:numbers)"))
          .param("part", part)
          .param("numbers", changed)
          .query(
              row -> {
                long number = row.getLong("before_number");
                if (rows.before().get(rows.bit(number))) {
                  before.put(row.getLong("after_number"), number);
                }
              });
    }
    return before;
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
}

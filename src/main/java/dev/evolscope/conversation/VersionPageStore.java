package dev.evolscope.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Reads row versions by the page, as many together as are held in memory without worry. */
public final class VersionPageStore {
  /** Rows that are read together end where they have so many bytes, packed or as JSON. */
  private static final long PAGE_BYTES = 16 << 20;

  /** Packed rows that are read one by one end where they have so many bytes. */
  private static final long FEW_BYTES = 1 << 20;

  /** No row version has this number. */
  private static final long NONE = 0;

  private final Database database;
  private final VersionRows versions;

  VersionPageStore(Database database, VersionRows versions) {
    this.database = database;
    this.versions = versions;
  }

  /**
   * The next live rows after a version number, in the order of their numbers; fewer where they are
   * long, empty at the end.
   */
  public List<LiveRow> live(long after, int most) {
    return page(
        "WHERE v.number > ? AND v.to_import IS NULL AND j.publication IS NOT NULL",
        List.of(after),
        most);
  }

  /** The next rows that an import staged, likewise. */
  public List<LiveRow> staged(long importId, long after, int most) {
    return page("WHERE v.number > ? AND v.from_import = ?", List.of(after, importId), most);
  }

  /**
   * The next rows that have not ended, shown or staged, and of which nothing says by what they are
   * joined.
   */
  public List<LiveRow> withoutJoinKeys(long after, int most) {
    return page(
        "WHERE v.number > ? AND v.to_import IS NULL"
            + " AND NOT EXISTS (SELECT 1 FROM lineage_key k WHERE k.number = v.number)",
        List.of(after),
        most);
  }

  private List<LiveRow> page(String condition, List<Long> parameters, int most) {
    long last = lastOfPage(condition, parameters, most);
    if (last == NONE) {
      return List.of();
    }
    ResultSetExtractor<List<LiveRow>> untilFull =
        rows -> {
          List<LiveRow> page = new ArrayList<>();
          for (long full = 0; full < PAGE_BYTES && rows.next(); ) {
            page.add(versions.liveRow(rows));
            full += RowContent.size(rows.getBytes("content"));
          }
          return page;
        };
    return database
        .client()
        .sql(VersionRows.SELECT + condition + " AND v.number <= ? ORDER BY v.number")
        .params(parameters)
        .param(last)
        .query(untilFull);
  }

  /** The database holds the whole answer to a query in memory: it is asked for sizes first. */
  private long lastOfPage(String condition, List<Long> parameters, int most) {
    ResultSetExtractor<Long> last =
        rows -> {
          long number = NONE;
          for (long packed = 0; packed < PAGE_BYTES && rows.next(); ) {
            number = rows.getLong(1);
            packed += rows.getLong(2);
          }
          return number;
        };
    return database
        .client()
        .sql(
            """
            SELECT v.number, OCTET_LENGTH(c.content)
            FROM row_version v
            JOIN row_content c ON c.number = v.number
            JOIN import_job j ON j.id = v.from_import
            """
                + condition
                + " ORDER BY v.number FETCH FIRST ? ROWS ONLY")
        .params(parameters)
        .param(most)
        .query(last);
  }

  /**
   * The first of the rows of these versions, in the given order: as many as are held in memory
   * without worry, one at the least. Versions are read whether search still shows them or not.
   *
   * @param numbers of versions that were published, not empty
   * @throws IllegalStateException if there is no such version
   */
  public List<PackedRow> rows(List<Long> numbers) {
    List<Long> wanted = numbers.subList(0, fitting(numbers));
    Map<Long, PackedRow> found = new HashMap<>();
    database
        .client()
        .sql(VersionRows.SELECT + "WHERE v.number IN (:numbers)")
        .param("numbers", wanted)
        .query(
            row -> {
              found.put(row.getLong("number"), versions.packed(row));
            });
    return wanted.stream().map(number -> requireFound(number, found.get(number))).toList();
  }

  private static PackedRow requireFound(long number, @Nullable PackedRow row) {
    if (row == null) {
      throw new IllegalStateException("no row version " + number);
    }
    return row;
  }

  /** The database holds the whole answer to a query in memory: it is asked for sizes first. */
  private int fitting(List<Long> numbers) {
    Map<Long, Long> sizes = new HashMap<>();
    database
        .client()
        .sql("SELECT number, OCTET_LENGTH(content) FROM row_content WHERE number IN (:numbers)")
        .param("numbers", numbers)
        .query(
            row -> {
              sizes.put(row.getLong(1), row.getLong(2));
            });
    int rows = 0;
    for (long packed = 0; rows < numbers.size() && packed < FEW_BYTES; rows++) {
      packed += sizes.getOrDefault(numbers.get(rows), 0L);
    }
    return rows;
  }
}

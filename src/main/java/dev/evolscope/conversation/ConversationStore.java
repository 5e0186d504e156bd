package dev.evolscope.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Reads conversations in every version that was ever published. */
public final class ConversationStore {
  private static final String SELECT =
      """
      SELECT v.number, v.id, v.part_id, v.row_position, v.source_id, v.to_import, v.superseded_by,
        d.name AS dataset, p.name AS part, j.evol_columns, j.mapping, c.content
      FROM row_version v
      JOIN row_content c ON c.number = v.number
      JOIN import_job j ON j.id = v.from_import
      JOIN part p ON p.id = v.part_id
      JOIN dataset d ON d.id = p.dataset_id
      """;

  /** Rows that are read together end where they have so many bytes, packed or as JSON. */
  private static final long PAGE_BYTES = 16 << 20;

  /** Packed rows that are read one by one end where they have so many bytes. */
  private static final long FEW_BYTES = 1 << 20;

  /** No row version has this number. */
  private static final long NONE = 0;

  private final Database database;
  private final ConversationParser parser;

  public ConversationStore(Database database, ConversationParser parser) {
    this.database = database;
    this.parser = parser;
  }

  /**
   * The conversation of that id: the live version, else the last that was. Empty where the id was
   * never published.
   */
  public Optional<StoredConversation> find(ConversationId id) {
    return database
        .client()
        .sql(
            SELECT
                + """
                WHERE v.id = ? AND j.publication IS NOT NULL
                ORDER BY CASE WHEN v.to_import IS NULL THEN 0 ELSE 1 END, v.number DESC
                FETCH FIRST 1 ROW ONLY
                """)
        .param(id.text())
        .query((row, n) -> stored(row))
        .optional();
  }

  /** The number of the row version that search shows under an id; empty where it shows none. */
  public OptionalLong liveVersion(ConversationId id) {
    return database
        .client()
        .sql(
            """
            SELECT v.number FROM row_version v JOIN import_job j ON j.id = v.from_import
            WHERE v.id = ? AND v.to_import IS NULL AND j.publication IS NOT NULL
            """)
        .param(id.text())
        .query(Long.class)
        .optional()
        .map(OptionalLong::of)
        .orElseGet(OptionalLong::empty);
  }

  /**
   * The conversation of a row version.
   *
   * @throws IllegalStateException if there is no such version
   */
  public Conversation version(long number) {
    return database
        .client()
        .sql(SELECT + "WHERE v.number = ?")
        .param(number)
        .query((row, n) -> conversation(row))
        .optional()
        .orElseThrow(() -> new IllegalStateException("no row version " + number));
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

  private List<LiveRow> page(String condition, List<Long> parameters, int most) {
    long last = lastOfPage(condition, parameters, most);
    if (last == NONE) {
      return List.of();
    }
    ResultSetExtractor<List<LiveRow>> untilFull =
        rows -> {
          List<LiveRow> page = new ArrayList<>();
          for (long full = 0; full < PAGE_BYTES && rows.next(); ) {
            page.add(liveRow(rows));
            full += RowContent.size(rows.getBytes("content"));
          }
          return page;
        };
    return database
        .client()
        .sql(SELECT + condition + " AND v.number <= ? ORDER BY v.number")
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
        .sql(SELECT + "WHERE v.number IN (:numbers)")
        .param("numbers", wanted)
        .query(
            row -> {
              found.put(row.getLong("number"), packed(row));
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

  /** How many rows search shows. */
  public long liveRows() {
    return database
        .client()
        .sql("SELECT COALESCE(SUM(live_rows), 0) FROM part")
        .query(Long.class)
        .single();
  }

  private StoredConversation stored(ResultSet row) throws SQLException {
    boolean current = row.getObject("to_import") == null;
    Long next = row.getObject("superseded_by", Long.class);
    return new StoredConversation(
        conversation(row), current, current || next == null ? null : newest(next));
  }

  /** Follows the versions that took a row's place to the last of them. */
  private @Nullable ConversationId newest(long number) {
    record Version(ConversationId id, @Nullable Long next) {}
    Long at = number;
    ConversationId id = null;
    while (at != null) {
      Version version =
          database
              .client()
              .sql("SELECT id, superseded_by FROM row_version WHERE number = ?")
              .param(at)
              .query(
                  (row, n) ->
                      new Version(
                          new ConversationId(row.getString(1)), row.getObject(2, Long.class)))
              .single();
      id = version.id();
      at = version.next();
    }
    return id;
  }

  private LiveRow liveRow(ResultSet row) throws SQLException {
    long order = LiveRow.order(row.getInt("part_id"), row.getLong("row_position"));
    return new LiveRow(row.getLong("number"), order, conversation(row));
  }

  private Conversation conversation(ResultSet row) throws SQLException {
    return packed(row).conversation();
  }

  private PackedRow packed(ResultSet row) throws SQLException {
    String mapping = row.getString("mapping");
    PartReading part =
        new PartReading(
            row.getString("dataset"),
            row.getString("part"),
            mapping == null ? Mapping.DEFAULT : MappingText.stored(mapping),
            row.getBoolean("evol_columns"));
    return new PackedRow(
        parser,
        row.getLong("number"),
        part,
        new ConversationId(row.getString("id")),
        row.getString("source_id"),
        row.getBytes("content"));
  }
}

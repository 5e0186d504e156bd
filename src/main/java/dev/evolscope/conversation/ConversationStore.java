package dev.evolscope.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Finds conversations in every version that was ever published, one at a time. */
public final class ConversationStore {
  private final Database database;
  private final VersionRows rows;
  private final VersionPageStore pages;

  public ConversationStore(Database database, ConversationParser parser) {
    this.database = database;
    this.rows = new VersionRows(parser);
    this.pages = new VersionPageStore(database, rows);
  }

  /**
   * The conversation of that id: the live version, else the last that was. Empty where the id was
   * never published.
   */
  public Optional<StoredConversation> find(ConversationId id) {
    return database
        .client()
        .sql(
            VersionRows.SELECT
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

  /** The number of the version that an id stands for: the live one, else the last that was. */
  public OptionalLong newestVersion(ConversationId id) {
    return database
        .client()
        .sql(
            """
            SELECT v.number FROM row_version v JOIN import_job j ON j.id = v.from_import
            WHERE v.id = ? AND j.publication IS NOT NULL
            ORDER BY CASE WHEN v.to_import IS NULL THEN 0 ELSE 1 END, v.number DESC
            FETCH FIRST 1 ROW ONLY
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
        .sql(VersionRows.SELECT + "WHERE v.number = ?")
        .param(number)
        .query((row, n) -> rows.conversation(row))
        .optional()
        .orElseThrow(() -> new IllegalStateException("no row version " + number));
  }

  /**
   * The id of a row version, without its row.
   *
   * @throws IllegalStateException if there is no such version
   */
  public ConversationId id(long number) {
    return database
        .client()
        .sql("SELECT id FROM row_version WHERE number = ?")
        .param(number)
        .query((row, n) -> new ConversationId(row.getString(1)))
        .optional()
        .orElseThrow(() -> new IllegalStateException("no row version " + number));
  }

  /** The same rows, many at a time. */
  public VersionPageStore pages() {
    return pages;
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
        rows.conversation(row), current, current || next == null ? null : newest(next));
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
}

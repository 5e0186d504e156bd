package dev.evolscope.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  /** The next live rows after a version number, in the order of their numbers; empty at the end. */
  public List<LiveRow> live(long after, int most) {
    return database
        .client()
        .sql(
            SELECT
                + """
                WHERE v.number > ? AND v.to_import IS NULL AND j.publication IS NOT NULL
                ORDER BY v.number
                FETCH FIRST ? ROWS ONLY
                """)
        .params(after, most)
        .query((row, n) -> liveRow(row))
        .list();
  }

  /** The next rows that an import staged, after a version number, in the order of their numbers. */
  public List<LiveRow> staged(long importId, long after, int most) {
    return database
        .client()
        .sql(
            SELECT
                + """
                WHERE v.number > ? AND v.from_import = ?
                ORDER BY v.number
                FETCH FIRST ? ROWS ONLY
                """)
        .params(after, importId, most)
        .query((row, n) -> liveRow(row))
        .list();
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
    String mapping = row.getString("mapping");
    PartReading part =
        new PartReading(
            row.getString("dataset"),
            row.getString("part"),
            mapping == null ? Mapping.DEFAULT : MappingText.stored(mapping),
            row.getBoolean("evol_columns"));
    ParsedRow parsed =
        parser.parse(
            part,
            new ConversationId(row.getString("id")),
            row.getString("source_id"),
            RowContent.decompress(row.getBytes("content")));
    return switch (parsed) {
      case ParsedRow.Parsed(Conversation conversation) -> conversation;
      case ParsedRow.Unreadable(String place, String reason) ->
          throw new IllegalStateException(
              "row version %d, %s: %s".formatted(row.getLong("number"), place, reason));
    };
  }
}

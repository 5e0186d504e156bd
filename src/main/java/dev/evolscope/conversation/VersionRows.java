package dev.evolscope.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What a row version's columns say. */
final class VersionRows {
  /** All that the methods below ask for; a condition goes behind it. */
  static final String SELECT =
      """
      SELECT v.number, v.id, v.part_id, v.row_position, v.source_id, v.to_import, v.superseded_by,
        d.name AS dataset, p.name AS part, j.evol_columns, j.mapping, c.content
      FROM row_version v
      JOIN row_content c ON c.number = v.number
      JOIN import_job j ON j.id = v.from_import
      JOIN part p ON p.id = v.part_id
      JOIN dataset d ON d.id = p.dataset_id
      """;

  private final ConversationParser parser;

  VersionRows(ConversationParser parser) {
    this.parser = parser;
  }

  LiveRow liveRow(ResultSet row) throws SQLException {
    long order = LiveRow.order(row.getInt("part_id"), row.getLong("row_position"));
    return new LiveRow(row.getLong("number"), order, conversation(row));
  }

  Conversation conversation(ResultSet row) throws SQLException {
    return packed(row).conversation();
  }

  PackedRow packed(ResultSet row) throws SQLException {
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

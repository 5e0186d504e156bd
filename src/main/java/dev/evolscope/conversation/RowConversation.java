package dev.evolscope.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that a row holds.
 *
 * @param sourceId its own id; null where it has none
 * @param messages never empty
 * @param fields where its language, task and Evol fields stand
 */
record RowConversation(@Nullable String sourceId, List<Message> messages, Value.Fields fields) {
  /**
   * The conversations of a row, never none; several only where the layout branches, and then their
   * source ids differ.
   */
  static List<RowConversation> of(Mapping mapping, Value.Fields row) throws UnreadableRowException {
    String id = mapping.sourceId(row);
    return switch (mapping.layout()) {
      case Layout.Messages(List<String> columns) ->
          one(id, MessageList.of(row, columns, mapping.form()), row);
      case Layout.Turns turns -> one(id, TurnList.of(row, turns), row);
      case Layout.Columns columns -> one(id, ColumnMessages.of(row, columns, mapping.form()), row);
      case Layout.Transcript(String column) ->
          one(id, TranscriptText.of(row, column, mapping.form()), row);
      case Layout.Tree(String column) -> TreePaths.of(row, column, id, mapping.form());
      case Layout.Threads(String column, String parent) ->
          ThreadPaths.of(row, parent, mapping.form());
    };
  }

  private static List<RowConversation> one(
      @Nullable String id, List<Message> messages, Value.Fields row) {
    return List.of(new RowConversation(id, messages, row));
  }
}

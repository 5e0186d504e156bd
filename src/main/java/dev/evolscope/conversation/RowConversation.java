package dev.evolscope.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that a row holds.
 *
 * @param sourceId its own id; null where it has none
 * @param messages never empty
 */
record RowConversation(@Nullable String sourceId, List<Message> messages) {
  /**
   * The conversations of a row, never none; several only where the layout is a tree, and then their
   * source ids differ.
   */
  static List<RowConversation> of(Mapping mapping, Value.Fields row) throws UnreadableRowException {
    String id = mapping.sourceId(row);
    return switch (mapping.layout()) {
      case Layout.Messages(List<String> columns) ->
          one(id, MessageList.of(row, columns, mapping.form()));
      case Layout.Turns turns -> one(id, TurnList.of(row, turns));
      case Layout.Columns columns -> one(id, ColumnMessages.of(row, columns, mapping.form()));
      case Layout.Tree(String column) -> TreePaths.of(row, column, id, mapping.form());
    };
  }

  private static List<RowConversation> one(@Nullable String id, List<Message> messages) {
    return List.of(new RowConversation(id, messages));
  }
}

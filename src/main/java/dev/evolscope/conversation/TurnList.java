package dev.evolscope.conversation;

import java.util.ArrayList;
import java.util.List;

/** The messages of a row that has a list of texts. */
final class TurnList {
  private TurnList() {}

  static List<Message> of(Value.Fields row, Layout.Turns layout) throws UnreadableRowException {
    String column = layout.column();
    Value value = MessageList.decoded(column, Mapping.find(row, column));
    if (value instanceof Value.Null) {
      throw new UnreadableRowException(column, SkipReason.MISSING.of());
    }
    if (!(value instanceof Value.Items(List<Value> texts))) {
      throw new UnreadableRowException(column, SkipReason.NO_TEXT_LIST.of(value.kind()));
    }
    List<Message> messages = new ArrayList<>();
    for (Value text : texts) {
      int i = messages.size();
      String speaker = layout.speakers().get(i % layout.speakers().size());
      if (!(text instanceof Value.Text(String content))) {
        throw new UnreadableRowException(
            column + "[" + i + "]", SkipReason.NO_TEXT.of(text.kind()));
      }
      messages.add(new Message(speaker, content));
    }
    if (messages.isEmpty()) {
      throw new UnreadableRowException(column, SkipReason.EMPTY.of());
    }
    return List.copyOf(messages);
  }
}

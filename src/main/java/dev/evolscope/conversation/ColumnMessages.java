package dev.evolscope.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of a row that has a column for each, or lists of messages in several columns. */
final class ColumnMessages {
  private static final String PARAGRAPH = "\n\n";

  private final Value.Fields row;
  private final MessageForm form;
  private final List<Message> messages = new ArrayList<>();

  /** Role of the last message where the next column may continue it. */
  private @Nullable String open;

  private ColumnMessages(Value.Fields row, MessageForm form) {
    this.row = row;
    this.form = form;
  }

  static List<Message> of(Value.Fields row, Layout.Columns layout, MessageForm form)
      throws UnreadableRowException {
    requirePrompt(row, layout);
    ColumnMessages all = new ColumnMessages(row, form);
    String history = layout.history();
    for (Map.Entry<String, String> column : layout.roles().entrySet()) {
      if (history != null && column.getValue().equals(Message.USER)) {
        all.addHistory(history);
        history = null;
      }
      all.add(column.getKey(), column.getValue());
    }
    if (all.messages.isEmpty()) {
      throw new UnreadableRowException(layout.columns().getFirst(), SkipReason.MISSING.of());
    }
    return List.copyOf(all.messages);
  }

  /** A row that has nothing in the columns of the user is one of another layout. */
  private static void requirePrompt(Value.Fields row, Layout.Columns layout)
      throws UnreadableRowException {
    List<String> prompts =
        layout.roles().entrySet().stream()
            .filter(column -> column.getValue().equals(Message.USER))
            .map(Map.Entry::getKey)
            .toList();
    if (!prompts.isEmpty() && prompts.stream().allMatch(p -> Mapping.find(row, p).isBlank())) {
      boolean empty = prompts.stream().anyMatch(p -> !(Mapping.find(row, p) instanceof Value.Null));
      throw new UnreadableRowException(
          prompts.getFirst(), (empty ? SkipReason.EMPTY : SkipReason.MISSING).of());
    }
  }

  private void add(String column, String role) throws UnreadableRowException {
    Value value = Mapping.find(row, column);
    if (value.isBlank()) {
      return;
    }
    switch (value) {
      case Value.Text(String text) -> addText(role, text);
      case Value.Items items -> addList(column);
      case Value.Fields fields -> addList(column);
      case Value other -> addText(role, JsonValues.text(other));
    }
  }

  private void addText(String role, String text) {
    if (role.equals(open)) {
      Message begun = messages.removeLast();
      messages.add(new Message(role, begun.content() + PARAGRAPH + text));
    } else {
      messages.add(new Message(role, text));
    }
    open = role;
  }

  private void addList(String column) throws UnreadableRowException {
    messages.addAll(MessageList.of(row, List.of(column), form));
    open = null;
  }

  private void addHistory(String column) throws UnreadableRowException {
    Value value = MessageList.decoded(column, Mapping.find(row, column));
    if (value.isBlank()) {
      return;
    }
    if (!(value instanceof Value.Items(List<Value> pairs))) {
      throw new UnreadableRowException(column, SkipReason.NO_PAIR_LIST.of(value.kind()));
    }
    for (int i = 0; i < pairs.size(); i++) {
      addPair(column + "[" + i + "]", pairs.get(i));
    }
    open = null;
  }

  private void addPair(String place, Value pair) throws UnreadableRowException {
    if (pair instanceof Value.Items(List<Value> two)
        && two.size() == 2
        && two.get(0) instanceof Value.Text(String prompt)
        && two.get(1) instanceof Value.Text(String reply)) {
      messages.add(new Message(Message.USER, prompt));
      messages.add(new Message(Message.ASSISTANT, reply));
    } else {
      throw new UnreadableRowException(place, SkipReason.NO_PAIR.of());
    }
  }
}

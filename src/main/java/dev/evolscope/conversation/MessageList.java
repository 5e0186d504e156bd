package dev.evolscope.conversation;

import java.util.ArrayList;
import java.util.List;

/**
 * The messages of a row, from whatever form the file gives them: a list of structs, a struct of two
 * lists, a single struct, or JSON text of any of these.
 */
final class MessageList {
  private static final String ROLE = "role";
  private static final String CONTENT = "content";

  private final String column;
  private final List<Message> messages = new ArrayList<>();

  private MessageList(String column) {
    this.column = column;
  }

  /**
   * The messages of the first of the columns that is not blank, never none.
   *
   * @throws UnreadableRowException naming the place
   */
  static List<Message> of(Value.Fields row) throws UnreadableRowException {
    String column =
        row.get("conversation").isBlank() && !row.get("messages").isBlank()
            ? "messages"
            : "conversation";
    MessageList list = new MessageList(column);
    list.add(row.get(column));
    if (list.messages.isEmpty()) {
      throw new UnreadableRowException(column, "empty");
    }
    return List.copyOf(list.messages);
  }

  private void add(Value value) throws UnreadableRowException {
    switch (value) {
      case Value.Null n -> throw new UnreadableRowException(column, "missing");
      case Value.Items(List<Value> items) -> addItems(items);
      case Value.Fields fields -> addStruct(fields);
      case Value.Text(String text) when JsonText.isLikely(text) -> add(parsed(text));
      case Value other when other.isBlank() -> {}
      case Value other ->
          throw new UnreadableRowException(column, "not a list of messages but " + other.kind());
    }
  }

  private Value parsed(String text) throws UnreadableRowException {
    try {
      return JsonValues.parse(text);
    } catch (MalformedJsonException e) {
      throw new UnreadableRowException(column, "text that is " + e.getMessage());
    }
  }

  private void addItems(List<Value> items) throws UnreadableRowException {
    for (int i = 0; i < items.size(); i++) {
      String place = column + "[" + i + "]";
      if (!(items.get(i) instanceof Value.Fields message)) {
        throw new UnreadableRowException(place, "not a message but " + items.get(i).kind());
      }
      messages.add(message(place, message.get(ROLE), message.get(CONTENT)));
    }
  }

  private void addStruct(Value.Fields struct) throws UnreadableRowException {
    if (struct.get(ROLE) instanceof Value.Items(List<Value> roles)) {
      addColumns(roles, struct.get(CONTENT));
    } else {
      messages.add(message(column, struct.get(ROLE), struct.get(CONTENT)));
    }
  }

  private void addColumns(List<Value> roles, Value content) throws UnreadableRowException {
    if (!(content instanceof Value.Items(List<Value> contents))) {
      throw new UnreadableRowException(
          column + "." + CONTENT, "not a list as role is, but " + content.kind());
    }
    if (roles.size() != contents.size()) {
      throw new UnreadableRowException(
          column, "%d roles but %d contents".formatted(roles.size(), contents.size()));
    }
    for (int i = 0; i < roles.size(); i++) {
      messages.add(message(column + "[" + i + "]", roles.get(i), contents.get(i)));
    }
  }

  private static Message message(String place, Value role, Value content)
      throws UnreadableRowException {
    return switch (role) {
      case Value.Text(String name) -> new Message(name, MessageContent.text(content));
      case Value.Null n -> throw new UnreadableRowException(place + "." + ROLE, "missing");
      case Value other ->
          throw new UnreadableRowException(
              place + "." + ROLE,
              "not text but %s: %s".formatted(other.kind(), JsonValues.text(other)));
    };
  }
}

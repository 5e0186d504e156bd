package dev.evolscope.conversation;

import java.util.ArrayList;
import java.util.List;

/**
 * The messages of a row, from whatever form the file gives them: a list of structs, a struct of two
 * lists, a single struct, or JSON text of any of these.
 */
final class MessageList {
  private final String column;
  private final MessageForm form;
  private final List<Message> messages = new ArrayList<>();

  private MessageList(String column, MessageForm form) {
    this.column = column;
    this.form = form;
  }

  /**
   * The messages of the first of the columns that is not blank, never none.
   *
   * @throws UnreadableRowException naming the place
   */
  static List<Message> of(Value.Fields row, List<String> columns, MessageForm form)
      throws UnreadableRowException {
    String column =
        columns.stream()
            .filter(name -> !Mapping.find(row, name).isBlank())
            .findFirst()
            .orElse(columns.getFirst());
    MessageList list = new MessageList(column, form);
    list.add(Mapping.find(row, column));
    if (list.messages.isEmpty()) {
      throw new UnreadableRowException(column, SkipReason.EMPTY.of());
    }
    return List.copyOf(list.messages);
  }

  private void add(Value value) throws UnreadableRowException {
    switch (value) {
      case Value.Null n -> throw new UnreadableRowException(column, SkipReason.MISSING.of());
      case Value.Items(List<Value> items) -> addItems(items);
      case Value.Fields fields -> addStruct(fields);
      case Value.Text(String text) when JsonText.isLikely(text) -> add(parsed(column, text));
      case Value other when other.isBlank() -> {}
      case Value other ->
          throw new UnreadableRowException(column, SkipReason.NO_MESSAGE_LIST.of(other.kind()));
    }
  }

  /** What a text holds that looks like JSON; other values as they are. */
  static Value decoded(String column, Value value) throws UnreadableRowException {
    return value instanceof Value.Text(String text) && JsonText.isLikely(text)
        ? parsed(column, text)
        : value;
  }

  private static Value parsed(String column, String text) throws UnreadableRowException {
    try {
      return JsonValues.parse(text);
    } catch (MalformedJsonException e) {
      throw new UnreadableRowException(
          column, SkipReason.BAD_TEXT.of(String.valueOf(e.getMessage())));
    }
  }

  private void addItems(List<Value> items) throws UnreadableRowException {
    for (int i = 0; i < items.size(); i++) {
      String place = column + "[" + i + "]";
      if (!(items.get(i) instanceof Value.Fields message)) {
        throw new UnreadableRowException(place, SkipReason.NO_MESSAGE.of(items.get(i).kind()));
      }
      messages.add(message(place, message, form));
    }
  }

  private void addStruct(Value.Fields struct) throws UnreadableRowException {
    if (struct.get(form.role()) instanceof Value.Items(List<Value> roles)) {
      addColumns(roles, struct.get(form.content()));
    } else {
      messages.add(message(column, struct, form));
    }
  }

  private void addColumns(List<Value> roles, Value content) throws UnreadableRowException {
    if (!(content instanceof Value.Items(List<Value> contents))) {
      throw new UnreadableRowException(
          column + "." + form.content(), SkipReason.NO_LIST_BESIDE.of(form.role(), content.kind()));
    }
    if (roles.size() != contents.size()) {
      throw new UnreadableRowException(column, SkipReason.UNEVEN.of(roles.size(), contents.size()));
    }
    for (int i = 0; i < roles.size(); i++) {
      messages.add(message(column + "[" + i + "]", roles.get(i), contents.get(i), form));
    }
  }

  static Message message(String place, Value.Fields message, MessageForm form)
      throws UnreadableRowException {
    return message(place, message.get(form.role()), message.get(form.content()), form);
  }

  private static Message message(String place, Value role, Value content, MessageForm form)
      throws UnreadableRowException {
    String at = place + "." + form.role();
    return switch (role) {
      case Value.Text(String name) -> new Message(form.role(name), MessageContent.text(content));
      case Value.Null n -> throw new UnreadableRowException(at, SkipReason.MISSING.of());
      case Value other ->
          throw new UnreadableRowException(
              at, SkipReason.NO_ROLE.of(other.kind(), JsonValues.text(other)));
    };
  }
}

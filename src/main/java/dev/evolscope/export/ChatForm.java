package dev.evolscope.export;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.Layout;
import dev.evolscope.conversation.Mapping;
import dev.evolscope.conversation.Message;
import dev.evolscope.conversation.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What programs that train models call the parts of a conversation. */
enum ChatForm {
  /** Fields of the row stand beside the messages. */
  SHAREGPT("conversations", "from", "value") {
    @Override
    String role(String role) {
      return switch (role) {
        case Message.USER -> "human";
        case Message.ASSISTANT -> "gpt";
        default -> role;
      };
    }

    @Override
    void addFields(SequencedMap<String, Value> row, SequencedMap<String, Value> to) {
      to.putAll(row);
    }
  },
  /** Fields of the row stand apart, since an unknown field beside the messages is refused. */
  OPENAI("messages", "role", "content") {
    @Override
    String role(String role) {
      return role;
    }

    @Override
    void addFields(SequencedMap<String, Value> row, SequencedMap<String, Value> to) {
      to.put("metadata", new Value.Fields(row));
    }
  };

  private static final String ID = "id";

  private final String messages;
  private final String role;
  private final String content;

  ChatForm(String messages, String role, String content) {
    this.messages = messages;
    this.role = role;
    this.content = content;
  }

  abstract String role(String role);

  abstract void addFields(SequencedMap<String, Value> row, SequencedMap<String, Value> to);

  /** The conversation in this form, without the columns that its messages were read from. */
  Value.Fields of(Conversation conversation, Mapping mapping) {
    SequencedMap<String, Value> rest = without(conversation.row(), mapping.layout());
    SequencedMap<String, Value> others = new LinkedHashMap<>();
    Value id = id(conversation);
    others.put(ID, id);
    rest.forEach(
        (name, value) -> {
          boolean ours = name.equals(messages) || name.equals(ID);
          if (!name.equals(ID) || !value.equals(id) && !value.isBlank()) {
            others.put(ours ? free(name, rest) : name, value);
          }
        });
    OwnFacts.of(conversation).forEach((name, value) -> others.put(free(name, rest), value));
    SequencedMap<String, Value> fields = new LinkedHashMap<>();
    fields.put(
        messages, new Value.Items(conversation.messages().stream().map(this::message).toList()));
    addFields(others, fields);
    return new Value.Fields(fields);
  }

  /** The row's own id, as number where it is one; the conversation's where the row has none. */
  private static Value id(Conversation conversation) {
    String source = conversation.sourceId();
    Value own = conversation.row().get(ID);
    boolean number = own instanceof Value.Whole || own instanceof Value.Decimal;
    return number && JsonValues.text(own).equals(source)
        ? own
        : new Value.Text(source == null ? conversation.id().text() : source);
  }

  private Value message(Message message) {
    SequencedMap<String, Value> fields = new LinkedHashMap<>();
    fields.put(role, new Value.Text(role(message.role())));
    fields.put(content, new Value.Text(message.content()));
    return new Value.Fields(fields);
  }

  /** The name, with as many underscores before it as no field of the row has. */
  private static String free(String name, SequencedMap<String, Value> taken) {
    String free = name;
    while (taken.containsKey(free)) {
      free = "_" + free;
    }
    return free;
  }

  private static SequencedMap<String, Value> without(Value.Fields row, Layout layout) {
    SequencedMap<String, Value> rest = new LinkedHashMap<>(row.values());
    boolean read = false;
    for (String column : told(layout)) {
      boolean blank = row.get(column).isBlank();
      // Of several columns with messages the first that is not blank was read
      if (blank || !read || !(layout instanceof Layout.Messages)) {
        remove(column, rest);
      }
      read |= !blank;
    }
    if (layout instanceof Layout.Columns pairs && pairs.history() != null) {
      remove(pairs.history(), rest);
    }
    return rest;
  }

  /** The columns that messages stand in. */
  private static List<String> told(Layout layout) {
    return layout instanceof Layout.Threads ? List.of(Layout.Threads.MESSAGES) : layout.columns();
  }

  /** Takes a column away; {@code a.b} is field b of the struct in column a. */
  private static void remove(String column, SequencedMap<String, Value> from) {
    int dot = column.indexOf('.');
    if (from.remove(column) != null || dot < 0) {
      return;
    }
    String outer = column.substring(0, dot);
    if (from.get(outer) instanceof Value.Fields(SequencedMap<String, Value> inner)) {
      SequencedMap<String, Value> rest = new LinkedHashMap<>(inner);
      remove(column.substring(dot + 1), rest);
      from.put(outer, new Value.Fields(rest));
    }
  }
}

package dev.evolscope.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** A row's tree of messages without the replies that do not lead to one leaf. */
final class TreeCut {
  private final MessageForm form;
  private final TreePaths.Names names;
  private final @Nullable String leaf;

  private TreeCut(MessageForm form, TreePaths.Names names, @Nullable String leaf) {
    this.form = form;
    this.names = names;
    this.leaf = leaf;
  }

  /** The conversation's row with its own path alone. */
  static Value.Fields to(Conversation conversation, String column, Mapping mapping) {
    Value.Fields row = conversation.row();
    MessageForm form = mapping.form();
    TreeCut cut =
        new TreeCut(
            form, new TreePaths.Names(form, mapping.sourceId(row)), conversation.sourceId());
    try {
      Value tree = MessageList.decoded(column, Mapping.find(row, column));
      Value path = cut.path(tree, "");
      return path == null ? row : with(row, column, path);
    } catch (UnreadableRowException e) {
      throw new IllegalStateException("a stored tree cannot be read", e);
    }
  }

  /** The node with the way to the leaf; null where it does not lead there. */
  private @Nullable Value path(Value node, String steps) {
    if (!(node instanceof Value.Fields message)) {
      return null;
    }
    if (!(message.get(form.replies()) instanceof Value.Items(List<Value> replies))
        || replies.isEmpty()) {
      return Objects.equals(names.ofLeaf(message, steps), leaf) ? message : null;
    }
    for (int i = 0; i < replies.size(); i++) {
      Value path = path(replies.get(i), TreePaths.Names.step(steps, i));
      if (path != null) {
        return with(message, form.replies(), new Value.Items(List.of(path)));
      }
    }
    return null;
  }

  /**
   * The struct with another value in a column; {@code a.b} is field b of the struct in column a.
   */
  private static Value.Fields with(Value.Fields struct, String column, Value value) {
    SequencedMap<String, Value> fields = new LinkedHashMap<>(struct.values());
    int dot = column.indexOf('.');
    if (!fields.containsKey(column)
        && dot > 0
        && fields.get(column.substring(0, dot)) instanceof Value.Fields inner) {
      fields.put(column.substring(0, dot), with(inner, column.substring(dot + 1), value));
    } else {
      fields.put(column, value);
    }
    return new Value.Fields(fields);
  }
}

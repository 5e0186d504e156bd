package dev.evolscope.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows that hold several conversations, without the messages that lead to others than the wanted
 * ones. A row that is wanted whole stays equal.
 */
final class BranchCut {
  private final MessageForm form;
  private final TreePaths.Names names;
  private final Set<String> leaves;

  private BranchCut(MessageForm form, TreePaths.Names names, Set<String> leaves) {
    this.form = form;
    this.names = names;
    this.leaves = leaves;
  }

  /**
   * The row with the wanted conversations alone.
   *
   * @param leaves their source ids; empty text where one has none
   */
  static Value.Fields keeping(Set<String> leaves, Value.Fields row, Mapping mapping) {
    return switch (mapping.layout()) {
      case Layout.Tree(String column) -> cutTree(leaves, row, column, mapping);
      case Layout.Threads threads -> cutThreads(leaves, row, threads, mapping.form());
      default -> row;
    };
  }

  private static Value.Fields cutTree(
      Set<String> leaves, Value.Fields row, String column, Mapping mapping) {
    TreePaths.Names names = new TreePaths.Names(mapping.form(), mapping.sourceId(row));
    try {
      Value tree = MessageList.decoded(column, Mapping.find(row, column));
      Value cut = new BranchCut(mapping.form(), names, leaves).cut(tree, "");
      return cut == null || cut.equals(tree) ? row : with(row, column, cut);
    } catch (UnreadableRowException e) {
      throw new IllegalStateException("a stored tree cannot be read", e);
    }
  }

  /** The node with the ways to wanted leaves; null where there is none. */
  private @Nullable Value cut(Value node, String steps) {
    if (!(node instanceof Value.Fields message)) {
      return null;
    }
    if (!(message.get(form.replies()) instanceof Value.Items(List<Value> replies))
        || replies.isEmpty()) {
      String name = Objects.requireNonNullElse(names.ofLeaf(message, steps), "");
      return leaves.contains(name) ? message : null;
    }
    List<Value> kept = new ArrayList<>();
    for (int i = 0; i < replies.size(); i++) {
      Value reply = cut(replies.get(i), TreePaths.Names.step(steps, i));
      if (reply != null) {
        kept.add(reply);
      }
    }
    return kept.isEmpty() ? null : with(message, form.replies(), new Value.Items(kept));
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

  private static Value.Fields cutThreads(
      Set<String> leaves, Value.Fields row, Layout.Threads threads, MessageForm form) {
    List<Value.Fields> messages = messages(row);
    Map<String, Value.Fields> byId = new HashMap<>();
    messages.forEach(message -> byId.put(id(message, form.id()), message));
    Set<String> kept = new HashSet<>();
    for (String leaf : leaves) {
      Value.Fields at = byId.get(leaf);
      while (at != null && kept.add(id(at, form.id()))) {
        at = byId.get(id(at, threads.parent()));
      }
    }
    List<Value> rest = new ArrayList<>(messages);
    rest.removeIf(message -> !kept.contains(id((Value.Fields) message, form.id())));
    return with(row, Layout.Threads.MESSAGES, new Value.Items(rest));
  }

  /** The rows of the file that a gathered row stands for. */
  static List<Value.Fields> messages(Value.Fields gathered) {
    return gathered.get(Layout.Threads.MESSAGES) instanceof Value.Items(List<Value> messages)
        ? messages.stream().map(Value.Fields.class::cast).toList()
        : List.of();
  }

  private static String id(Value.Fields message, String field) {
    return Objects.requireNonNullElse(Mapping.idText(message.get(field)), "");
  }
}

package dev.evolscope.conversation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The paths from the root of a tree of messages to its leaves, in the order of the replies. A
 * path's source id is its leaf's; where that has none, the row's id and the number of each reply on
 * the way, as in {@code row-7/0.2}.
 */
final class TreePaths {
  private static final Value NONE = new Value.Items(List.of());

  private final Value.Fields row;
  private final MessageForm form;
  private final Names names;
  private final Deque<Message> path = new ArrayDeque<>();
  private final List<RowConversation> found = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private TreePaths(Value.Fields row, MessageForm form, @Nullable String rowId) {
    this.row = row;
    this.form = form;
    this.names = new Names(form, rowId);
  }

  /** What leaves are called. */
  record Names(MessageForm form, @Nullable String rowId) {
    @Nullable String ofLeaf(Value.Fields leaf, String steps) {
      String own = Mapping.idText(leaf.get(form.id()));
      String id = own != null ? own : (rowId == null ? "" : rowId + "/") + steps;
      return id.isEmpty() ? null : id;
    }

    static String step(String steps, int reply) {
      return steps.isEmpty() ? "" + reply : steps + "." + reply;
    }
  }

  static List<RowConversation> of(
      Value.Fields row, String column, @Nullable String rowId, MessageForm form)
      throws UnreadableRowException {
    TreePaths paths = new TreePaths(row, form, rowId);
    paths.walk(MessageList.decoded(column, Mapping.find(row, column)), column, "");
    return paths.found;
  }

  private void walk(Value node, String place, String steps) throws UnreadableRowException {
    if (node instanceof Value.Null) {
      throw new UnreadableRowException(place, SkipReason.MISSING.of());
    }
    if (!(node instanceof Value.Fields message)) {
      throw new UnreadableRowException(place, SkipReason.NO_MESSAGE.of(node.kind()));
    }
    path.addLast(MessageList.message(place, message, form));
    Value replies = message.get(form.replies());
    if (replies instanceof Value.Null || replies.equals(NONE)) {
      addLeaf(message, place, steps);
    } else if (replies instanceof Value.Items(List<Value> nodes)) {
      for (int i = 0; i < nodes.size(); i++) {
        String reply = "%s.%s[%d]".formatted(place, form.replies(), i);
        walk(nodes.get(i), reply, Names.step(steps, i));
      }
    } else {
      throw new UnreadableRowException(
          place + "." + form.replies(), SkipReason.NO_LIST.of(replies.kind()));
    }
    path.removeLast();
  }

  private void addLeaf(Value.Fields leaf, String place, String steps)
      throws UnreadableRowException {
    String id = names.ofLeaf(leaf, steps);
    if (!ids.add(id == null ? "" : id)) {
      throw new UnreadableRowException(place + "." + form.id(), SkipReason.LEAF_ID_TWICE.of());
    }
    if (found.size() == LiveRow.MOST_OF_ONE_ROW) {
      throw new UnreadableRowException(
          place, SkipReason.TOO_MANY_LEAVES.of(LiveRow.MOST_OF_ONE_ROW));
    }
    found.add(new RowConversation(id, List.copyOf(path), row));
  }
}

package dev.evolscope.conversation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The paths from the roots of a tree to its leaves where each message names the one that it
 * answers, in the order of the leaves. A path's source id is its leaf's, and its fields are.
 */
final class ThreadPaths {
  /** Deeper ones are talks of machines, and leaves times depth is what a tree takes in memory. */
  private static final int MOST_DEEP = 1_000;

  private static final int NONE = -1;

  private final List<Value.Fields> rows = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();
  private final Map<String, Integer> byId = new HashMap<>();
  private final List<Integer> parents = new ArrayList<>();
  private final BitSet answered = new BitSet();
  private final BitSet told = new BitSet();
  private final String parent;
  private final MessageForm form;

  private ThreadPaths(String parent, MessageForm form) {
    this.parent = parent;
    this.form = form;
  }

  static List<RowConversation> of(Value.Fields row, String parent, MessageForm form)
      throws UnreadableRowException {
    if (!(row.get(Layout.Threads.MESSAGES) instanceof Value.Items(List<Value> messages))) {
      throw new UnreadableRowException(Layout.Threads.MESSAGES, SkipReason.MISSING.of());
    }
    ThreadPaths paths = new ThreadPaths(parent, form);
    paths.read(messages);
    paths.link();
    return paths.all();
  }

  private void read(List<Value> values) throws UnreadableRowException {
    for (Value value : values) {
      String place = place(rows.size());
      if (!(value instanceof Value.Fields row)) {
        throw new UnreadableRowException(place, SkipReason.NO_MESSAGE.of(value.kind()));
      }
      String id = Mapping.idText(row.get(form.id()));
      if (id == null) {
        throw new UnreadableRowException(place + "." + form.id(), SkipReason.MISSING.of());
      }
      if (byId.put(id, rows.size()) != null) {
        throw new UnreadableRowException(place + "." + form.id(), SkipReason.MESSAGE_ID_TWICE.of());
      }
      messages.add(MessageList.message(place, row, form));
      rows.add(row);
    }
  }

  private void link() throws UnreadableRowException {
    for (int i = 0; i < rows.size(); i++) {
      Value named = rows.get(i).get(parent);
      Integer at = named.isBlank() ? Integer.valueOf(NONE) : byId.get(Mapping.idText(named));
      if (at == null) {
        throw new UnreadableRowException(
            place(i) + "." + parent, SkipReason.NO_NEIGHBOUR.of(JsonValues.text(named)));
      }
      parents.add(at);
      if (at != NONE) {
        answered.set(at);
      }
    }
  }

  private List<RowConversation> all() throws UnreadableRowException {
    List<RowConversation> paths = new ArrayList<>();
    for (int leaf = answered.nextClearBit(0);
        leaf < rows.size();
        leaf = answered.nextClearBit(leaf + 1)) {
      if (paths.size() == LiveRow.MOST_OF_ONE_ROW) {
        throw new UnreadableRowException(
            place(leaf), SkipReason.TOO_MANY_LEAVES.of(LiveRow.MOST_OF_ONE_ROW));
      }
      Value.Fields row = rows.get(leaf);
      paths.add(new RowConversation(Mapping.idText(row.get(form.id())), path(leaf), row));
    }
    int untold = told.nextClearBit(0);
    if (untold < rows.size()) {
      throw new UnreadableRowException(place(untold) + "." + parent, SkipReason.LOOP.of());
    }
    return paths;
  }

  private List<Message> path(int leaf) throws UnreadableRowException {
    Deque<Message> path = new ArrayDeque<>();
    for (int at = leaf; at != NONE; at = parents.get(at)) {
      if (path.size() == MOST_DEEP) {
        throw new UnreadableRowException(place(leaf), SkipReason.THREAD_TOO_DEEP.of(MOST_DEEP));
      }
      path.addFirst(messages.get(at));
      told.set(at);
    }
    return List.copyOf(path);
  }

  private static String place(int message) {
    return "%s[%d]".formatted(Layout.Threads.MESSAGES, message);
  }
}

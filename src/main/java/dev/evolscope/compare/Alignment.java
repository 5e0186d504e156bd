package dev.evolscope.compare;

import dev.evolscope.conversation.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Which message of one conversation answers to which of another: by role and order, messages of
 * equal text first, so that turns that were added have no counterpart. Messages of different roles
 * never answer to one another, and no pair crosses another.
 */
final class Alignment {
  /** Stands for no message. */
  static final int NONE = -1;

  /** An equal pair outweighs two pairs that only share the role. */
  private static final int EQUAL = 3;

  private static final int SAME_ROLE = 1;

  /** Larger tables of messages are not made: then the nth answers to the nth. */
  private static final long MOST_CELLS = 4_000_000;

  private Alignment() {}

  /**
   * Places of two messages.
   *
   * @param left {@link #NONE} for a message that only the right one has
   * @param right {@link #NONE} for a message that only the left one has
   */
  record Pair(int left, int right) {}

  /** Every message of both in order, alone or in a pair. */
  static List<Pair> of(List<Message> left, List<Message> right) {
    List<Pair> pairs = new ArrayList<>();
    int start = 0;
    while (start < left.size()
        && start < right.size()
        && left.get(start).equals(right.get(start))) {
      pairs.add(new Pair(start, start));
      start++;
    }
    List<Message> l = left.subList(start, left.size());
    List<Message> r = right.subList(start, right.size());
    List<Pair> rest = (long) l.size() * r.size() > MOST_CELLS ? byPlace(l, r) : byWeight(l, r);
    for (Pair pair : rest) {
      pairs.add(new Pair(moved(pair.left, start), moved(pair.right, start)));
    }
    return pairs;
  }

  private static int moved(int place, int by) {
    return place == NONE ? NONE : place + by;
  }

  private static List<Pair> byPlace(List<Message> left, List<Message> right) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      boolean both = i < left.size() && i < right.size();
      if (both && weight(left.get(i), right.get(i)) > 0) {
        pairs.add(new Pair(i, i));
        continue;
      }
      if (i < left.size()) {
        pairs.add(new Pair(i, NONE));
      }
      if (i < right.size()) {
        pairs.add(new Pair(NONE, i));
      }
    }
    return pairs;
  }

  private static List<Pair> byWeight(List<Message> left, List<Message> right) {
    int[][] best = new int[left.size() + 1][right.size() + 1]; // from these places to the ends
    for (int l = left.size() - 1; l >= 0; l--) {
      for (int r = right.size() - 1; r >= 0; r--) {
        int weight = weight(left.get(l), right.get(r));
        int paired = weight == 0 ? 0 : weight + best[l + 1][r + 1];
        best[l][r] = Math.max(paired, Math.max(best[l + 1][r], best[l][r + 1]));
      }
    }
    return walk(left, right, best);
  }

  /** The earliest of the best: what was added stands behind what was there. */
  private static List<Pair> walk(List<Message> left, List<Message> right, int[][] best) {
    List<Pair> pairs = new ArrayList<>();
    int l = 0;
    int r = 0;
    while (l < left.size() || r < right.size()) {
      boolean both = l < left.size() && r < right.size();
      int weight = both ? weight(left.get(l), right.get(r)) : 0;
      if (weight > 0 && weight + best[l + 1][r + 1] == best[l][r]) {
        pairs.add(new Pair(l++, r++));
      } else if (l < left.size() && (!both || best[l + 1][r] == best[l][r])) {
        pairs.add(new Pair(l++, NONE));
      } else {
        pairs.add(new Pair(NONE, r++));
      }
    }
    return pairs;
  }

  private static int weight(Message left, Message right) {
    if (!left.role().equals(right.role())) {
      return 0;
    }
    return left.content().equals(right.content()) ? EQUAL : SAME_ROLE;
  }
}

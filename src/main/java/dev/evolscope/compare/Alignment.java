package dev.evolscope.compare;

import dev.evolscope.compare.BestPairs.Pair;
import dev.evolscope.conversation.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Which message of one conversation answers to which of another: turn by turn in order, turns with
 * the same question first, and within a turn by role. So turns that were added have no counterpart,
 * and a reply never answers to that of another turn only because both say "yes".
 */
final class Alignment {
  private static final int SAME_QUESTION = 3;
  private static final int SAME_REST = 1;
  private static final int EQUAL = 3;

  private final List<Message> left;
  private final List<Message> right;

  private Alignment(List<Message> left, List<Message> right) {
    this.left = left;
    this.right = right;
  }

  /** A turn, or what stands before the first one; the end excluded. */
  private record Turn(int from, int to) {}

  /**
   * Every message of both in order, alone or in a pair. Messages of different roles never answer to
   * one another, and no pair crosses another.
   */
  static List<Pair> of(List<Message> left, List<Message> right) {
    return new Alignment(left, right).align();
  }

  private List<Pair> align() {
    List<Turn> leftTurns = turns(left);
    List<Turn> rightTurns = turns(right);
    List<Pair> pairs = new ArrayList<>(within(leftTurns.getFirst(), rightTurns.getFirst()));
    List<Turn> l = leftTurns.subList(1, leftTurns.size());
    List<Turn> r = rightTurns.subList(1, rightTurns.size());
    for (Pair turn : BestPairs.of(l.size(), r.size(), (i, j) -> weight(l.get(i), r.get(j)))) {
      pairs.addAll(
          within(
              turn.left() == BestPairs.NONE ? new Turn(0, 0) : l.get(turn.left()),
              turn.right() == BestPairs.NONE ? new Turn(0, 0) : r.get(turn.right())));
    }
    return pairs;
  }

  /** What stands before the first turn, possibly nothing, and the turns. */
  private static List<Turn> turns(List<Message> messages) {
    List<Turn> turns = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < messages.size(); i++) {
      if (messages.get(i).isTurn()) {
        turns.add(new Turn(from, i));
        from = i;
      }
    }
    turns.add(new Turn(from, messages.size()));
    return turns;
  }

  private int weight(Turn one, Turn other) {
    int weight = 1;
    if (left.get(one.from).equals(right.get(other.from))) {
      weight += SAME_QUESTION;
    }
    if (left.subList(one.from + 1, one.to).equals(right.subList(other.from + 1, other.to))) {
      weight += SAME_REST;
    }
    return weight;
  }

  private List<Pair> within(Turn one, Turn other) {
    return BestPairs.of(
            one.to - one.from,
            other.to - other.from,
            (i, j) -> weight(left.get(one.from + i), right.get(other.from + j)))
        .stream()
        .map(pair -> new Pair(moved(pair.left(), one.from), moved(pair.right(), other.from)))
        .toList();
  }

  private static int moved(int place, int by) {
    return place == BestPairs.NONE ? BestPairs.NONE : place + by;
  }

  private static int weight(Message left, Message right) {
    if (!left.role().equals(right.role())) {
      return 0;
    }
    return left.content().equals(right.content()) ? EQUAL : 1;
  }
}

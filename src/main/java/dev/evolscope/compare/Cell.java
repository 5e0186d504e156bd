package dev.evolscope.compare;

import dev.evolscope.conversation.Message;
import java.util.List;

/**
 * A message in a column of a comparison.
 *
 * @param index its place in its conversation, from 0
 * @param turn the turn that it belongs to; 0 before the first
 * @param pieces its text, cut where marks begin and end; none of an empty text
 * @param alone whether the column before has no message in its place; false in the first column
 * @param ends whether the column after has no message in its place; false in the last column
 * @param same whether the column before has the same text in its place
 */
public record Cell(
    int index,
    int turn,
    Message message,
    List<Piece> pieces,
    boolean alone,
    boolean ends,
    boolean same) {

  /**
   * The same with some of its marks alone.
   *
   * @param added whether it is marked what the column before lacks
   * @param removed whether it is marked what the column after lacks
   */
  public Cell marked(boolean added, boolean removed) {
    return added && removed
        ? this
        : new Cell(index, turn, message, Piece.marked(pieces, added, removed), alone, ends, same);
  }

  /** Whether nothing differs between this and the columns beside. */
  public boolean unchanged() {
    return !alone && !ends && pieces.stream().allMatch(Piece::kept);
  }
}

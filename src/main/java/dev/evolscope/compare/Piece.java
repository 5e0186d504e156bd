package dev.evolscope.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a message in a column of a comparison.
 *
 * @param text not empty
 * @param added whether the column before lacks it
 * @param removed whether the column after lacks it
 */
public record Piece(String text, boolean added, boolean removed) {

  /** Whether all columns beside have it too. */
  public boolean kept() {
    return !added && !removed;
  }

  /**
   * The pieces of one text, cut wherever one of two comparisons cuts it.
   *
   * @param before runs of the text against the column before
   * @param after runs of the same text against the column after
   */
  static List<Piece> of(List<Run> before, List<Run> after) {
    List<Piece> pieces = new ArrayList<>();
    int b = 0;
    int a = 0;
    int inBefore = 0;
    int inAfter = 0;
    while (b < before.size() && a < after.size()) {
      Run one = before.get(b);
      Run other = after.get(a);
      int length = Math.min(one.text().length() - inBefore, other.text().length() - inAfter);
      String text = one.text().substring(inBefore, inBefore + length);
      pieces.add(new Piece(text, !one.kept(), !other.kept()));
      inBefore += length;
      inAfter += length;
      if (inBefore == one.text().length()) {
        b++;
        inBefore = 0;
      }
      if (inAfter == other.text().length()) {
        a++;
        inAfter = 0;
      }
    }
    return List.copyOf(pieces);
  }
}

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

  /** The same text with some of its marks alone; pieces that then do not differ are one. */
  static List<Piece> marked(List<Piece> pieces, boolean added, boolean removed) {
    List<Piece> marked = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
      text.append(piece.text());
      boolean more = added && piece.added();
      boolean less = removed && piece.removed();
      if (next == null || more != (added && next.added()) || less != (removed && next.removed())) {
        marked.add(new Piece(text.toString(), more, less));
        text.setLength(0);
      }
    }
    return List.copyOf(marked);
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

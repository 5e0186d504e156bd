package dev.evolscope.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import dev.evolscope.search.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text with the matches in it marked. */
final class MarkedText {
  private MarkedText() {}

  /**
   * A stretch of text that is marked as a whole, or not at all.
   *
   * @param mark why it is marked; null where it is not
   */
  record Piece(String text, Mark.@Nullable Kind mark) {}

  /**
   * Cuts a text at its marks; put together again the pieces are the text.
   *
   * @param marks in order, not overlapping
   */
  static List<Piece> pieces(String text, List<Mark> marks) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Mark mark : marks) {
      if (mark.from() > at) {
        pieces.add(new Piece(text.substring(at, mark.from()), null));
      }
      pieces.add(new Piece(text.substring(mark.from(), mark.to()), mark.kind()));
      at = mark.to();
    }
    if (at < text.length()) {
      pieces.add(new Piece(text.substring(at), null));
    }
    return pieces;
  }

  /** Puts a text into an element, and gives the element back. */
  static HtmlContainer into(HtmlContainer target, String text, List<Mark> marks) {
    for (Piece piece : pieces(text, marks)) {
      target.add(piece.mark() == null ? new Text(piece.text()) : mark(piece.text(), piece.mark()));
    }
    return target;
  }

  /** A marked text: what was found on a ground of its own, what was flagged by a wavy line. */
  static HtmlContainer mark(String text, Mark.Kind kind) {
    return switch (kind) {
      case FOUND -> Dom.text("mark", "", text);
      case FLAGGED -> Dom.text("span", "flagged", text);
      case BOTH -> Dom.text("mark", "flagged", text);
    };
  }

  /** The marks within a stretch of a text, as they lie in that stretch; clipped at its ends. */
  static List<Mark> within(List<Mark> marks, int from, int to) {
    return marks.stream()
        .filter(mark -> mark.to() > from && mark.from() < to)
        .map(
            mark ->
                new Mark(
                    Math.max(mark.from(), from) - from,
                    Math.min(mark.to(), to) - from,
                    mark.kind()))
        .toList();
  }
}

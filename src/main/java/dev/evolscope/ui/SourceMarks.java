package dev.evolscope.ui;

import dev.evolscope.markdown.WordPlaces;
import dev.evolscope.search.Mark;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/**
 * What to mark in a message that is set from Markdown: the search marks the text as stored, and a
 * node shows only some of it.
 *
 * @param text as stored
 * @param marks in the text, in order, not overlapping
 */
record SourceMarks(String text, List<Mark> marks) {
  /** Marks nothing. */
  static final SourceMarks NONE = new SourceMarks("", List.of());

  /** The marks in the words that a node shows, as they lie there. */
  List<Mark> of(Node node, String words) {
    if (marks.isEmpty()) {
      return List.of();
    }
    WordPlaces written = WordPlaces.of(text, node);
    List<Mark> near =
        marks.stream().filter(m -> m.to() > written.from() && m.from() < written.to()).toList();
    return near.isEmpty() ? List.of() : inWords(near, written.of(words));
  }

  /** The marks in a stretch of the text that is shown as stored. */
  List<Mark> within(int from, int length) {
    return MarkedText.within(marks, from, from + length);
  }

  private static List<Mark> inWords(List<Mark> near, int[] places) {
    List<Mark> found = new ArrayList<>();
    int at = 0;
    for (Mark mark : near) {
      while (at < places.length && places[at] < mark.from()) {
        at++;
      }
      int from = at;
      while (at < places.length && places[at] < mark.to()) {
        at++;
      }
      if (at > from) {
        found.add(new Mark(from, at, mark.kind()));
      }
    }
    return found;
  }
}

package dev.evolscope.search;

import dev.evolscope.conversation.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts a piece out of a message between words, so that no grapheme is torn, and carries the marks
 * along.
 */
final class Excerpt {
  /** UTF-16 units, about three lines on a wide screen. */
  private static final int LENGTH = 240;

  /** Units of text before the first match. */
  private static final int LEAD = 60;

  private static final String ELLIPSIS = "…";

  private Excerpt() {}

  /** The start of the first message with text; empty where no message has any. */
  static List<Snippet> beginning(List<Message> messages) {
    for (int i = 0; i < messages.size(); i++) {
      if (!messages.get(i).content().isBlank()) {
        return List.of(around(i, messages.get(i), List.of()));
      }
    }
    return List.of();
  }

  /**
   * The stretch of a message with most marks; a mark that reaches beyond it is clipped.
   *
   * @param marks in the message's offsets, sorted, not overlapping
   */
  static Snippet around(int index, Message message, List<Mark> marks) {
    String content = message.content();
    Edges edges = new Edges(content);
    int match = marks.isEmpty() ? 0 : densest(marks).from();
    int cut = marks.isEmpty() ? 0 : edges.start(match - LEAD, LEAD);
    int from = cut == 0 ? 0 : pastRemains(content, cut, match, edges);
    int to = from + LENGTH >= content.length() ? content.length() : edges.end(from, LENGTH);
    String lead = from > 0 ? ELLIPSIS : "";
    String text = lead + content.substring(from, to) + (to < content.length() ? ELLIPSIS : "");
    int shift = lead.length() - from;
    List<Mark> inside =
        marks.stream()
            .filter(m -> m.to() > from && m.from() < to)
            .map(m -> new Mark(Math.max(m.from(), from) + shift, Math.min(m.to(), to) + shift))
            .toList();
    return new Snippet(index, IndexSchema.label(message.role()), text, inside);
  }

  /** Sorts marks and joins those that overlap. */
  static List<Mark> merge(List<Mark> marks) {
    List<Mark> merged = new ArrayList<>();
    marks.stream()
        .sorted(Comparator.comparingInt(Mark::from))
        .forEach(
            mark -> {
              if (!merged.isEmpty() && mark.from() < merged.getLast().to()) {
                Mark last = merged.removeLast();
                merged.add(new Mark(last.from(), Math.max(last.to(), mark.to())));
              } else {
                merged.add(mark);
              }
            });
    return merged;
  }

  /** The mark from which a stretch holds most marks; the first of those. */
  private static Mark densest(List<Mark> marks) {
    Mark best = marks.getFirst();
    int most = 0;
    int end = 0;
    for (int i = 0; i < marks.size(); i++) {
      while (end < marks.size() && marks.get(end).to() <= marks.get(i).from() + LENGTH - LEAD) {
        end++;
      }
      if (end - i > most) {
        most = end - i;
        best = marks.get(i);
      }
    }
    return best;
  }

  /** Past what is left of a sentence that the cut took away: its full stop, blanks, a bracket. */
  private static int pastRemains(String content, int from, int limit, Edges edges) {
    int at = from;
    while (at < limit && isRemains(content.charAt(at))) {
      at++;
    }
    return edges.parts(at) ? at : from;
  }

  private static boolean isRemains(char c) {
    int type = Character.getType(c);
    return Character.isWhitespace(c)
        || type == Character.OTHER_PUNCTUATION
        || type == Character.END_PUNCTUATION;
  }
}

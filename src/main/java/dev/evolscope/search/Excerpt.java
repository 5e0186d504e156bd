package dev.evolscope.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
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

  /** How far a cut may move to meet a word's edge; a longer word is cut between graphemes. */
  private static final int SLACK = 40;

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
   * The stretch of a message with most marks.
   *
   * @param marks in the message's offsets, sorted, not overlapping
   */
  static Snippet around(int index, Message message, List<Mark> marks) {
    String content = message.content();
    int match = marks.isEmpty() ? 0 : densest(marks).from();
    int start = Math.max(0, match - LEAD);
    int from = start == 0 ? 0 : pastRemains(content, edge(content, start, true), match);
    int to =
        from + LENGTH >= content.length() ? content.length() : edge(content, from + LENGTH, false);
    String lead = from > 0 ? ELLIPSIS : "";
    String text = lead + content.substring(from, to) + (to < content.length() ? ELLIPSIS : "");
    int shift = lead.length() - from;
    List<Mark> inside =
        marks.stream()
            .filter(m -> m.from() >= from && m.to() <= to)
            .map(m -> new Mark(m.from() + shift, m.to() + shift))
            .toList();
    return new Snippet(index, message.role(), text, inside);
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

  /**
   * The word's edge nearest before an offset, or the grapheme's where the word is long; looks at a
   * window only.
   */
  private static int edge(String content, int offset, boolean forward) {
    int low = safe(content, Math.max(0, offset - SLACK));
    int high = safe(content, Math.min(content.length(), offset + SLACK));
    String window = content.substring(low, high);
    int word = boundary(BreakIterator.getWordInstance(ULocale.ROOT), window, offset - low, forward);
    if (word > 0 && word < window.length()) {
      return low + word;
    }
    BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
    return low + boundary(graphemes, window, offset - low, forward);
  }

  private static int boundary(BreakIterator iterator, String window, int at, boolean forward) {
    iterator.setText(window);
    if (iterator.isBoundary(at)) {
      return at;
    }
    int found = forward ? iterator.following(at) : iterator.preceding(at);
    return found == BreakIterator.DONE ? at : found;
  }

  /** Past what is left of a sentence that the cut took away: its full stop, blanks, a bracket. */
  private static int pastRemains(String content, int from, int limit) {
    int at = from;
    while (at < limit && isRemains(content.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isRemains(char c) {
    int type = Character.getType(c);
    return Character.isWhitespace(c)
        || type == Character.OTHER_PUNCTUATION
        || type == Character.END_PUNCTUATION;
  }

  /** Not between two surrogates. */
  private static int safe(String content, int offset) {
    return offset > 0
            && offset < content.length()
            && Character.isLowSurrogate(content.charAt(offset))
        ? offset - 1
        : offset;
  }
}

package dev.evolscope.markdown;

import java.util.Arrays;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Where the words that a node shows were written: escapes, entities, fences and what stands before
 * a line are not among the words. Where the two cannot be brought together a word has no place; it
 * is never given another's.
 *
 * @param from first UTF-16 unit of the text that the node was read from; -1 where that is not known
 * @param to the unit behind the last
 */
public record WordPlaces(String text, int from, int to) {
  /** Beyond any text. */
  public static final int NOWHERE = Integer.MAX_VALUE;

  /** With {@code &} and {@code ;}: the longest name that HTML knows has 31 letters. */
  private static final int LONGEST_ENTITY = 33;

  /**
   * Of a node.
   *
   * @param text what the node was read from by {@link MarkdownText#locatedParts}
   */
  public static WordPlaces of(String text, Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return new WordPlaces(text, -1, -1);
    }
    boolean fenced = node instanceof FencedCodeBlock && spans.size() > 1;
    SourceSpan first = spans.get(fenced ? 1 : 0);
    SourceSpan last = spans.getLast();
    return new WordPlaces(text, first.getInputIndex(), last.getInputIndex() + last.getLength());
  }

  /**
   * The place of each UTF-16 unit of the words, ascending; {@link #NOWHERE} for the last ones where
   * none was found.
   */
  public int[] of(String words) {
    int[] places = new int[words.length()];
    int at = from;
    int i = 0;
    while (i < places.length && at < to) {
      int entity = entity(at, words, i);
      if (entity > 0) {
        int units = Character.charCount(words.codePointAt(i));
        Arrays.fill(places, i, i + units, at);
        i += units;
        at += entity;
      } else if (isSame(words.charAt(i), text.charAt(at))) {
        places[i++] = at++;
      } else if (words.charAt(i) == ' ') {
        places[i++] = at; // one of the spaces that a tab became
      } else {
        at++;
      }
    }
    Arrays.fill(places, i, places.length, NOWHERE);
    return places;
  }

  private static boolean isSame(char shown, char written) {
    return shown == written || (shown == ' ' && (written == '\n' || written == '\t'));
  }

  /** Length of the entity at a place; 0 where there is none, or where it is shown as written. */
  private int entity(int at, String words, int i) {
    if (text.charAt(at) != '&') {
      return 0;
    }
    int end = text.indexOf(';', at, Math.min(to, at + LONGEST_ENTITY));
    if (end < 0) {
      return 0;
    }
    String written = text.substring(at, end + 1);
    boolean entity = written.matches("&(#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);");
    return entity && !words.startsWith(written, i) ? written.length() : 0;
  }
}

package dev.evolscope.compare;

import dev.evolscope.conversation.Graphemes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two texts, word by word. The runs of a side, put together, are its text to
 * the letter; the kept runs of both sides are the same text.
 *
 * @param left runs of the left text
 * @param right runs of the right text
 */
public record TextDifference(List<Run> left, List<Run> right, Figures figures, Grain grain) {

  /**
   * Compares two texts.
   *
   * @param leftTag BCP-47 tag of the left text's language, by whose rules its words are cut; null
   *     where it is not known
   * @param rightTag likewise of the right one
   */
  public static TextDifference of(
      String left, @Nullable String leftTag, String right, @Nullable String rightTag) {
    return of(left, leftTag, right, rightTag, new Effort());
  }

  static TextDifference of(
      String left,
      @Nullable String leftTag,
      String right,
      @Nullable String rightTag,
      Effort effort) {
    List<String> leftWords = Words.cut(left, leftTag);
    // The rules of two languages may cut the same text in two ways
    List<String> rightWords = left.equals(right) ? leftWords : Words.cut(right, rightTag);
    Changes changes = Changes.of(leftWords, rightWords, effort);
    long kept = words(leftWords, changes.removed(), false);
    return new TextDifference(
        runs(leftWords, changes.removed()),
        runs(rightWords, changes.added()),
        new Figures(
            kept,
            words(leftWords, changes.removed(), true),
            words(rightWords, changes.added(), true),
            Graphemes.count(left),
            Graphemes.count(right)),
        changes.grain());
  }

  /** Both texts in one: what was removed stands before what took its place. */
  public List<Piece> unified() {
    List<Piece> pieces = new ArrayList<>();
    int l = 0;
    int r = 0;
    int inLeft = 0; // of kept runs, which a mark on one side alone cuts in two
    int inRight = 0;
    while (l < left.size() || r < right.size()) {
      if (l < left.size() && !left.get(l).kept()) {
        pieces.add(new Piece(left.get(l++).text(), false, true));
        inLeft = 0;
      } else if (r < right.size() && !right.get(r).kept()) {
        pieces.add(new Piece(right.get(r++).text(), true, false));
        inRight = 0;
      } else {
        String ofLeft = left.get(l).text();
        String ofRight = right.get(r).text();
        int length = Math.min(ofLeft.length() - inLeft, ofRight.length() - inRight);
        pieces.add(new Piece(ofLeft.substring(inLeft, inLeft + length), false, false));
        inLeft += length;
        inRight += length;
        if (inLeft == ofLeft.length()) {
          l++;
          inLeft = 0;
        }
        if (inRight == ofRight.length()) {
          r++;
          inRight = 0;
        }
      }
    }
    return List.copyOf(pieces);
  }

  /** A text that has nothing to be compared with: removed or added as a whole. */
  static Figures alone(String text, @Nullable String tag, boolean added) {
    long words = Words.cut(text, tag).stream().filter(Words::isWord).count();
    long length = Graphemes.count(text);
    return added ? new Figures(0, 0, words, 0, length) : new Figures(0, words, 0, length, 0);
  }

  private static long words(List<String> segments, BitSet changed, boolean wanted) {
    long words = 0;
    for (int i = 0; i < segments.size(); i++) {
      if (changed.get(i) == wanted && Words.isWord(segments.get(i))) {
        words++;
      }
    }
    return words;
  }

  private static List<Run> runs(List<String> segments, BitSet changed) {
    List<Run> runs = new ArrayList<>();
    for (int from = 0, to; from < segments.size(); from = to) {
      boolean differs = changed.get(from);
      int end = differs ? changed.nextClearBit(from) : changed.nextSetBit(from);
      to = end < 0 ? segments.size() : Math.min(end, segments.size());
      runs.add(new Run(String.join("", segments.subList(from, to)), !differs));
    }
    return List.copyOf(runs);
  }
}

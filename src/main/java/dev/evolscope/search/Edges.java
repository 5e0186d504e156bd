package dev.evolscope.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Where a text can be cut: between words near the wanted place, else between graphemes. Only a
 * grapheme too long for any excerpt is torn, between code points.
 */
final class Edges {
  /** How far a cut may move to meet a word's edge; a longer word is cut between graphemes. */
  private static final int SLACK = 40;

  private final String text;
  private final BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);

  Edges(String text) {
    this.text = text;
    graphemes.setText(text);
  }

  /** Whether a cut at an offset tears no grapheme. */
  boolean parts(int offset) {
    return graphemes.isBoundary(offset);
  }

  /** A cut at or near an offset, not more than {@code most} units behind it. */
  int start(int offset, int most) {
    if (offset <= 0) {
      return 0;
    }
    int word = word(offset, true);
    if (word >= offset && word <= offset + most) {
      return word;
    }
    int next = graphemes.isBoundary(offset) ? offset : graphemes.following(offset);
    return next <= offset + most ? next : whole(offset);
  }

  /** A cut not more than {@code most} units behind {@code from}, and behind it in any case. */
  int end(int from, int most) {
    int offset = from + most;
    int word = word(offset, false);
    if (word > from && word <= offset) {
      return word;
    }
    int last = graphemes.isBoundary(offset) ? offset : graphemes.preceding(offset);
    return last > from ? last : whole(offset);
  }

  /**
   * The word's edge nearest to an offset, -1 where there is none near that parts graphemes too.
   * Looks at a window only: cutting a whole text of Thai or Chinese into words takes long.
   */
  private int word(int offset, boolean forward) {
    int low = whole(Math.max(0, offset - SLACK));
    int high = whole(Math.min(text.length(), offset + SLACK));
    BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
    words.setText(text.substring(low, high));
    int at = offset - low;
    int word = words.isBoundary(at) ? at : forward ? words.following(at) : words.preceding(at);
    return word > 0 && word < high - low && graphemes.isBoundary(low + word) ? low + word : -1;
  }

  /** Not between two surrogates. */
  private int whole(int offset) {
    boolean torn =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return torn ? offset - 1 : offset;
  }
}

package dev.evolscope.quality.reply;

import dev.evolscope.quality.wording.FoldedText;
import dev.evolscope.quality.wording.PhraseKind;
import dev.evolscope.quality.wording.PhraseMatch;
import dev.evolscope.quality.wording.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a text ends, and how surely a cut shows in that. */
enum TextEnd {
  /** Nothing speaks for a cut. */
  WHOLE(0),
  /** Other lines of the same kind end with a mark, the last one does not. */
  UNLIKE_OTHER_LINES(.75),
  /** A sentence ends within the last line, the one behind it has no end. */
  SECOND_SENTENCE_OPEN(.85),
  /** A comma or its like, or a bracket that was just opened. */
  COMMA(.9),
  /** A word that no sentence ends with, as "and" or "of". */
  JOINER(.95),
  /** A sign that only stands before another one. */
  HALF_A_LETTER(1);

  /** Width of a text that is more than a short answer or a span out of another text. */
  private static final int TEXT = 150;

  /** Widths of a last line that can be prose, of a comma's line, and of an open second sentence. */
  private static final int PROSE = 60;

  private static final int COMMA_LINE = 50;
  private static final int SECOND_SENTENCE = 20;

  /** UTF-16 units that hold any last word. */
  private static final int LAST_WORD = 40;

  private final double score;

  TextEnd(double score) {
    this.score = score;
  }

  /** How sure the cut is, 0 to 1. */
  double score() {
    return score;
  }

  /**
   * How a text ends.
   *
   * @param text without space at its end, not empty
   * @param tag of its language, by which joiners are known; null where unknown
   */
  static TextEnd of(String text, @Nullable String tag) {
    String line = text.substring(text.lastIndexOf('\n') + 1).strip();
    int last = text.codePointBefore(text.length());
    if (Scripts.isPrefixed(last)) {
      return HALF_A_LETTER;
    }
    if (!Lines.isProse(line) || Scripts.width(text) < TEXT) {
      return WHOLE;
    }
    if (Scripts.isComma(last) || Scripts.isOpening(last)) {
      return Scripts.width(line) >= COMMA_LINE ? COMMA : WHOLE;
    }
    return Character.isLetter(last) || SentenceEnds.isMark(last)
        ? ofLetter(text, line, tag)
        : WHOLE;
  }

  private static TextEnd ofLetter(String text, String line, @Nullable String tag) {
    int width = Scripts.width(line);
    if (width >= COMMA_LINE && tag != null && endsInJoiner(line, tag)) {
      return JOINER;
    }
    if (!Scripts.marksSentences(line)) {
      return WHOLE;
    }
    Lines others = Lines.before(text, line);
    int second = SentenceEnds.lastWithin(line);
    if (second > 0) {
      return others.mostlyEnd() && isOpenSentence(line.substring(second))
          ? SECOND_SENTENCE_OPEN
          : WHOLE;
    }
    return width >= PROSE && others.allEnd() ? UNLIKE_OTHER_LINES : WHOLE;
  }

  private static boolean isOpenSentence(String rest) {
    return Scripts.width(rest.strip()) >= SECOND_SENTENCE
        && rest.indexOf(':') < 0
        && rest.indexOf('：') < 0;
  }

  private static boolean endsInJoiner(String line, String tag) {
    FoldedText end = FoldedText.ending(line, LAST_WORD);
    List<PhraseMatch> joiners = Phrases.in(line, end, PhraseKind.JOINER);
    return joiners.stream()
        .anyMatch(
            joiner ->
                joiner.to() == end.length()
                    && joiner.from() > 0
                    && isSame(joiner.phrase().language(), tag));
  }

  /** Whether one tag is the other, or the other with a script or a region. */
  private static boolean isSame(String one, String other) {
    return one.equals(other) || one.startsWith(other + "-") || other.startsWith(one + "-");
  }
}

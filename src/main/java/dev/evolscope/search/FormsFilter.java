package dev.evolscope.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Emits every word as it is and, where folding changes it, its folded form at the same position
 * behind {@link #MARK}, so that a search can rank the exact word above its folded kin: {@code
 * résumé} is indexed as {@code résumé} and as marked {@code resume}.
 */
final class FormsFilter extends TokenFilter {
  /** Never part of a word: the tokenizer drops control characters. */
  static final char MARK = '\u0001';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final Folding folding = new Folding();
  private final StringBuilder folded = new StringBuilder();

  FormsFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!folded.isEmpty()) {
      // Every other attribute still is that of the word as it is
      term.setEmpty().append(MARK).append(folded);
      increment.setPositionIncrement(0);
      folded.setLength(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (!isPlainAscii()) {
      fold();
    }
    return true;
  }

  private void fold() throws IOException {
    CharTermAttribute form = folding.fold(term);
    if (CharSequence.compare(form, term) != 0) {
      folded.append(form);
    }
  }

  /** Letters and digits that folding cannot change. */
  private boolean isPlainAscii() {
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    folded.setLength(0);
  }
}

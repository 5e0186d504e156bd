package dev.evolscope.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Emits every token twice, first as it is (a keyword, which later filters leave alone), then for
 * folding at the same position. Plain ASCII words come once, since folding cannot change them.
 */
final class FormsFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute exact = addAttribute(KeywordAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private State repeat = captureState();
  private boolean repeating;

  FormsFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (repeating) {
      repeating = false;
      restoreState(repeat);
      exact.setKeyword(false);
      increment.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    exact.setKeyword(true);
    if (!isPlainAscii()) {
      repeat = captureState();
      repeating = true;
    }
    return true;
  }

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
    repeating = false;
  }
}

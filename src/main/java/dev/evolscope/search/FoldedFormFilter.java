package dev.evolscope.search;

import java.io.IOException;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Keeps a folded form only where folding changed the word, and marks it with {@link #MARK}, so that
 * a search can rank the exact word above its folded kin: {@code résumé} is indexed as {@code
 * résumé} and as marked {@code resume}.
 */
final class FoldedFormFilter extends FilteringTokenFilter {
  /** Never part of a word: the tokenizer drops control characters. */
  static final char MARK = '\u0001';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute exact = addAttribute(KeywordAttribute.class);
  private final StringBuilder last = new StringBuilder();

  FoldedFormFilter(TokenStream input) {
    super(input);
  }

  @Override
  protected boolean accept() throws IOException {
    if (exact.isKeyword()) {
      last.setLength(0);
      last.append(term);
      return true;
    }
    if (term.isEmpty() || last.compareTo(new StringBuilder(term)) == 0) {
      return false;
    }
    int length = term.length();
    char[] buffer = term.resizeBuffer(length + 1);
    System.arraycopy(buffer, 0, buffer, 1, length);
    buffer[0] = MARK;
    term.setLength(length + 1);
    return true;
  }
}

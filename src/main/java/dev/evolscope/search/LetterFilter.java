package dev.evolscope.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Puts one letter in place of another, each by itself. */
final class LetterFilter extends TokenFilter {

  /** The letter that stands for another, or that letter itself. */
  interface Letters {
    char of(char letter);
  }

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Letters letters;

  LetterFilter(TokenStream input, Letters letters) {
    super(input);
    this.letters = letters;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] word = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      word[i] = letters.of(word[i]);
    }
    return true;
  }
}

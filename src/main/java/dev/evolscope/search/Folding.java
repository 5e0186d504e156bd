package dev.evolscope.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The folded form of a word: case, width, accents, digits, variants of Arabic, Indic and Ethiopic
 * letters, simplified for traditional characters. Lucene has these foldings as filters only, so
 * each word passes a chain of them that is one word long. For one thread.
 */
final class Folding {
  private final Chain any = new Chain(new Word(), Script.OTHER);
  private final Chain arabic = new Chain(new Word(), Script.ARABIC);
  private final Chain indic = new Chain(new Word(), Script.INDIC);
  private final Chain ethiopic = new Chain(new Word(), Script.ETHIOPIC);
  private final Chain han = new Chain(new Word(), Script.HAN);

  private enum Script {
    ARABIC,
    INDIC,
    ETHIOPIC,
    HAN,
    OTHER
  }

  /** Valid until the next call. */
  CharTermAttribute fold(CharTermAttribute word) throws IOException {
    Chain chain =
        switch (script(word)) {
          case ARABIC -> arabic;
          case INDIC -> indic;
          case ETHIOPIC -> ethiopic;
          case HAN -> han;
          case OTHER -> any;
        };
    return chain.fold(word);
  }

  /** The script of the first letter that decides; the chains of the others leave it alone. */
  private static Script script(CharTermAttribute word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= '\u0600' && c <= '\u08ff') {
        return Script.ARABIC;
      }
      if (c >= '\u0900' && c <= '\u0dff') {
        return Script.INDIC;
      }
      if (c >= '\u1200' && c <= '\u139f') {
        return Script.ETHIOPIC;
      }
      if (Simplified.isHan(c)) {
        return Script.HAN;
      }
    }
    return Script.OTHER;
  }

  /** One word, again and again. */
  private static final class Word extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    @Override
    public boolean incrementToken() {
      return true;
    }
  }

  private static final class Chain {
    private final Word word;
    private final TokenStream filters;

    Chain(Word word, Script script) {
      this.word = word;
      TokenStream folded = new ICUFoldingFilter(word);
      this.filters =
          switch (script) {
            case ARABIC ->
                new LetterFilter(
                    new PersianNormalizationFilter(new ArabicNormalizationFilter(folded)),
                    LetterVariants::arabic);
            case INDIC ->
                new LetterFilter(new IndicNormalizationFilter(folded), LetterVariants::indic);
            case ETHIOPIC -> new EthiopicFilter(folded);
            case HAN -> new LetterFilter(folded, Simplified::of);
            case OTHER -> folded;
          };
      try {
        filters.reset();
      } catch (IOException e) {
        throw new UncheckedIOException("a word cannot fail to be read", e);
      }
    }

    CharTermAttribute fold(CharTermAttribute text) throws IOException {
      word.term.copyBuffer(text.buffer(), 0, text.length());
      filters.incrementToken();
      return word.term;
    }
  }
}

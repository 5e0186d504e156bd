package dev.evolscope.search;

import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;

/**
 * How text becomes terms. Field {@link IndexSchema#TEXT} serves every language: ICU words, scripts
 * without spaces in small pieces so that a query of one character finds, each word as it is and
 * folded. A language with an analyzer of its own has a second field with its stems.
 */
final class Analyzers extends DelegatingAnalyzerWrapper {
  /** Characters of a word that count. */
  private static final int LONGEST_WORD = 1_000;

  private final Analyzer any = new AnyLanguage();

  /** Made when first needed: some load dictionaries. */
  private final Map<OwnAnalyzer, Analyzer> own = new EnumMap<>(OwnAnalyzer.class);

  Analyzers() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return field.startsWith(IndexSchema.STEMS) ? own(OwnAnalyzer.ofField(field)) : any;
  }

  private Analyzer own(OwnAnalyzer language) {
    synchronized (own) {
      return own.computeIfAbsent(language, OwnAnalyzer::make);
    }
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return 0; // the role marks stand between messages
  }

  private static final class AnyLanguage extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      ICUTokenizer words = new ICUTokenizer(new LetterBreaks());
      // One Arabic ligature normalizes to 18 letters: a run of them exceeds the index's longest
      // term
      TokenStream bounded =
          TruncateTokenFilter.truncateAfterCodePoints(
              new ICUNormalizer2Filter(words), LONGEST_WORD);
      return new TokenStreamComponents(words, new FormsFilter(bounded));
    }
  }
}

package dev.evolscope.search;

import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.th.ThaiAnalyzer;

/**
 * How text becomes terms. Field {@link IndexSchema#TEXT} serves every language: ICU words, Han and
 * kana one character a token so that a query of one character finds, each word as it is and folded.
 * A language with an analyzer of its own has a second field with its stems. No stop words anywhere:
 * a phrase may consist of them.
 */
final class Analyzers extends DelegatingAnalyzerWrapper {
  /** Characters of a word that count. */
  private static final int LONGEST_WORD = 1_000;

  private final Analyzer any = new AnyLanguage();
  private final Map<String, Analyzer> ofLanguage = new TreeMap<>();

  Analyzers() {
    super(PER_FIELD_REUSE_STRATEGY);
    CharArraySet none = CharArraySet.EMPTY_SET;
    ofLanguage.put("ar", new ArabicAnalyzer(none));
    ofLanguage.put("de", new GermanAnalyzer(none));
    ofLanguage.put("en", new EnglishAnalyzer(none));
    ofLanguage.put("hi", new HindiAnalyzer(none));
    ofLanguage.put(
        "ja", new JapaneseAnalyzer(null, JapaneseTokenizer.Mode.SEARCH, none, java.util.Set.of()));
    ofLanguage.put(
        "ko",
        new KoreanAnalyzer(
            null, KoreanTokenizer.DecompoundMode.DISCARD, java.util.Set.of(), false));
    ofLanguage.put("th", new ThaiAnalyzer(none));
    ofLanguage.put("zh", new SmartChineseAnalyzer(none));
  }

  /** Languages (ISO 639-1) with a field of their own. */
  java.util.Set<String> languages() {
    return ofLanguage.keySet();
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return field.startsWith(IndexSchema.STEMS)
        ? ofLanguage.getOrDefault(field.substring(IndexSchema.STEMS.length()), any)
        : any;
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return 0; // the role marks stand between messages
  }

  private static final class AnyLanguage extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      ICUTokenizer words = new ICUTokenizer(new DefaultICUTokenizerConfig(false, true));
      // One Arabic ligature normalizes to 18 letters: a run of them exceeds the index's longest
      // term
      TokenStream bounded =
          TruncateTokenFilter.truncateAfterCodePoints(
              new ICUNormalizer2Filter(words), LONGEST_WORD);
      return new TokenStreamComponents(words, new FormsFilter(bounded));
    }
  }
}

package dev.evolscope.search;

import com.ibm.icu.lang.UScript;
import java.io.Reader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.ckb.SoraniAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.morfologik.MorfologikAnalyzer;
import org.apache.lucene.analysis.ne.NepaliAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.ta.TamilAnalyzer;
import org.apache.lucene.analysis.te.TeluguAnalyzer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/**
 * Languages with an analyzer of their own, by ISO 639 code, and the scripts that they are written
 * in. No stop words anywhere: a phrase may consist of them.
 */
@SuppressWarnings("ImmutableEnumChecker") // unmodifiable sets, constructors
enum OwnAnalyzer {
  AR(ArabicAnalyzer::new, UScript.ARABIC),
  BG(BulgarianAnalyzer::new, UScript.CYRILLIC),
  BN(BengaliAnalyzer::new, UScript.BENGALI),
  CA(CatalanAnalyzer::new, UScript.LATIN),
  CKB(SoraniAnalyzer::new, UScript.ARABIC),
  CS(CzechAnalyzer::new, UScript.LATIN),
  DA(DanishAnalyzer::new, UScript.LATIN),
  DE(GermanAnalyzer::new, UScript.LATIN),
  EL(GreekAnalyzer::new, UScript.GREEK),
  EN(EnglishAnalyzer::new, UScript.LATIN),
  ES(SpanishAnalyzer::new, UScript.LATIN),
  ET(EstonianAnalyzer::new, UScript.LATIN),
  EU(BasqueAnalyzer::new, UScript.LATIN),
  FA(PersianAnalyzer::new, UScript.ARABIC),
  FI(FinnishAnalyzer::new, UScript.LATIN),
  FR(FrenchAnalyzer::new, UScript.LATIN),
  GA(IrishAnalyzer::new, UScript.LATIN),
  GL(GalicianAnalyzer::new, UScript.LATIN),
  HI(HindiAnalyzer::new, UScript.DEVANAGARI),
  HU(HungarianAnalyzer::new, UScript.LATIN),
  HY(ArmenianAnalyzer::new, UScript.ARMENIAN),
  ID(IndonesianAnalyzer::new, UScript.LATIN),
  IT(ItalianAnalyzer::new, UScript.LATIN),
  JA(
      none -> new JapaneseAnalyzer(null, JapaneseTokenizer.Mode.SEARCH, none, Set.of()),
      UScript.HAN,
      UScript.HIRAGANA,
      UScript.KATAKANA),
  KO(
      none -> new KoreanAnalyzer(null, KoreanTokenizer.DecompoundMode.DISCARD, Set.of(), false),
      UScript.HANGUL),
  LT(LithuanianAnalyzer::new, UScript.LATIN),
  LV(LatvianAnalyzer::new, UScript.LATIN),
  NE(NepaliAnalyzer::new, UScript.DEVANAGARI),
  NL(DutchAnalyzer::new, UScript.LATIN),
  NO(NorwegianAnalyzer::new, UScript.LATIN),
  PL(none -> new MorfologikAnalyzer(), UScript.LATIN),
  PT(PortugueseAnalyzer::new, UScript.LATIN),
  RO(RomanianAnalyzer::new, UScript.LATIN),
  RU(RussianAnalyzer::new, UScript.CYRILLIC),
  SR(SerbianAnalyzer::new, UScript.CYRILLIC, UScript.LATIN),
  SV(SwedishAnalyzer::new, UScript.LATIN),
  TA(TamilAnalyzer::new, UScript.TAMIL),
  TE(TeluguAnalyzer::new, UScript.TELUGU),
  TH(ThaiAnalyzer::new, UScript.THAI),
  TR(TurkishAnalyzer::new, UScript.LATIN),
  UK(UkrainianMorfologikAnalyzer::new, UScript.CYRILLIC),
  ZH(none -> simplifying(new SmartChineseAnalyzer(none)), UScript.HAN);

  /**
   * Languages that the analyzer of another serves: dialects of Arabic, Malay, written Norwegian.
   */
  private static final Map<String, OwnAnalyzer> SERVED =
      Stream.concat(
              Stream.of(
                      "aao", "abv", "acm", "acq", "acw", "acx", "aeb", "afb", "ajp", "apc", "apd",
                      "arb", "arq", "ars", "ary", "arz", "auz", "ayl", "ayn", "shu")
                  .map(dialect -> Map.entry(dialect, AR)),
              Stream.of(
                  Map.entry("ms", ID),
                  Map.entry("zsm", ID),
                  Map.entry("nb", NO),
                  Map.entry("nn", NO)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final Map<String, OwnAnalyzer> BY_CODE =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(OwnAnalyzer::code, a -> a));

  private final Set<Integer> scripts;
  private final Supplier<Analyzer> making;

  OwnAnalyzer(Function<CharArraySet, Analyzer> making, Integer... scripts) {
    this.making = () -> making.apply(CharArraySet.EMPTY_SET);
    this.scripts = Set.of(scripts);
  }

  /** Makes the analyzer; some load a dictionary of megabytes. */
  Analyzer make() {
    return making.get();
  }

  String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The field with this language's stems. */
  String field() {
    return IndexSchema.STEMS + code();
  }

  /** The analyzer of a field with stems. */
  static OwnAnalyzer ofField(String field) {
    return valueOf(field.substring(IndexSchema.STEMS.length()).toUpperCase(java.util.Locale.ROOT));
  }

  /** The one for a BCP-47 tag's language, if there is one. */
  static Optional<OwnAnalyzer> ofTag(String tag) {
    String language = tag.toLowerCase(java.util.Locale.ROOT).replaceFirst("-.*", "");
    return Optional.ofNullable(SERVED.getOrDefault(language, BY_CODE.get(language)));
  }

  /** Those whose languages write any of the letters of a text. */
  static Stream<OwnAnalyzer> ofLetters(String text) {
    Set<Integer> written = scripts(text);
    return Stream.of(values()).filter(a -> a.scripts.stream().anyMatch(written::contains));
  }

  private static Set<Integer> scripts(String text) {
    IntStream scripts = text.codePoints().map(UScript::getScript);
    return scripts.boxed().collect(Collectors.toSet());
  }

  /** The dictionary of simplified words serves traditional texts too. */
  private static Analyzer simplifying(Analyzer words) {
    return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String field) {
        return words;
      }

      @Override
      protected Reader wrapReader(String field, Reader text) {
        return new SimplifiedReader(text);
      }
    };
  }
}

package dev.evolscope.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LettersTest {

  @Test
  void everyLanguageHasAVocabularyOfWords() {
    assertThat(SyntheticLanguage.all())
        .allSatisfy(language -> assertThat(new Vocabulary(language)).isNotNull());
  }

  @Test
  void indicSyllablesAreAConsonantAndAVowelSign() {
    assertThat(words("hi", "Deva")).allMatch(word -> word.matches("([क-ह][ा-ौ])+"));
    assertThat(words("ml", "Mlym")).allMatch(word -> word.matches("([\\u0d15-\\u0d3a]\\p{M})+"));
  }

  @Test
  void latinSyllablesAlternate() {
    assertThat(words("en", "Latn")).allMatch(word -> word.matches("([b-df-hj-np-tv-xz][aeiouy])+"));
  }

  @Test
  void dialectsWithoutLettersOfTheirOwnTakeThoseOfTheirScript() {
    assertThat(words("ary", "Arab")).allMatch(word -> word.matches("\\p{IsArabic}+"));
  }

  private static List<String> words(String tag, String script) {
    SplittableRandom random = new SplittableRandom(1);
    Letters letters = Letters.of(tag, script);
    return Stream.generate(() -> letters.word(random)).limit(200).toList();
  }
}

package dev.evolscope.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NgramsTest {

  @Test
  void everyWordIsAmongTheFeaturesOfItsText() {
    String folded = Ngrams.folded("the Children are at home");
    int[] all = Ngrams.hashes(folded);
    Arrays.sort(all);
    int[] words = Ngrams.wordHashes(folded);
    assertThat(words).hasSize(5);
    assertThat(Arrays.stream(words)).allMatch(hash -> Arrays.binarySearch(all, hash) >= 0);
  }

  @Test
  void caseAndCompositionDoNotMatter() {
    assertThat(Ngrams.hashes(Ngrams.folded("E\u0301te\u0301")))
        .isEqualTo(Ngrams.hashes(Ngrams.folded("été")));
  }

  @Test
  void wordsOfOtherScriptsAreLeftOut() {
    assertThat(Ngrams.inScript("यह HTML भाषा है", UnicodeScript.DEVANAGARI))
        .isEqualTo("यह भाषा है");
    assertThat(Ngrams.inScript("", UnicodeScript.LATIN)).isEmpty();
    assertThat(Ngrams.hashes(Ngrams.folded(""))).isNotNull();
    assertThat(Ngrams.wordHashes(Ngrams.folded(""))).isEmpty();
  }
}

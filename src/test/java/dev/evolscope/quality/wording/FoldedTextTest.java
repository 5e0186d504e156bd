package dev.evolscope.quality.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I’m sorry — but I CAN'T…|im sorry but i cant",
        "Désolé|desole",
        "أعتذِرُ، ولكنْ|اعتذر ولكن",
        "نمی‌توانم|نميتوانم",
        "Gẹ́gẹ́ bí|gege bi",
        "माफ़ करें|माफ करें",
        "很抱歉， 我无法|很抱歉我无法",
        "ในฐานะ AI|ในฐานะai",
        "İYİ Straße|iyi strasse",
        "（ＡＩ）|ai"
      })
  void writingHabitsDoNotCount(String text, String folded) {
    assertThat(FoldedText.of(text).text())
        .isEqualTo(FoldedText.of(folded).text())
        .isEqualTo(java.text.Normalizer.normalize(folded, java.text.Normalizer.Form.NFD));
  }

  @Test
  void composedAndDecomposedTextsFoldAlike() {
    for (String text : new String[] {"é ố ж̌ й", "한국어", "がぎ", "ো কি", "ໍາ ำ"}) {
      String apart = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD);
      assertThat(FoldedText.of(apart).text()).isEqualTo(FoldedText.of(text).text());
    }
  }

  @Test
  void aFoldedCharacterKnowsItsPlace() {
    String text = "“Ça, 𝐚lors”!";
    FoldedText folded = FoldedText.of(text);
    assertThat(folded.text()).isEqualTo("ca alors");
    int from = folded.text().indexOf("alors");
    assertThat(text.substring(folded.place(from), folded.end(folded.length()))).isEqualTo("𝐚lors");
    assertThat(folded.end(2)).isEqualTo(text.indexOf(','));
  }

  @Test
  void nothingIsLeftOfPunctuation() {
    assertThat(FoldedText.of("?!… «»—\u200d").text()).isEmpty();
    assertThat(FoldedText.of("").text()).isEmpty();
  }

  @Test
  void aLoneSurrogateDoesNotMatter() {
    assertThat(FoldedText.of("a\ud800b").text()).isEqualTo("a b");
  }
}

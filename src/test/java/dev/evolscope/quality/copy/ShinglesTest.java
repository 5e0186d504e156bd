package dev.evolscope.quality.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShinglesTest {

  @ParameterizedTest
  @CsvSource({
    "abcdef, 2, runs of five letters",
    "абвгде, 2, in any alphabet",
    "abcabcabcabc, 3, each once",
    "abc, 1, a short text is one",
    "天空为什么, 4, runs of two Chinese characters",
    "天，空, 2, also across punctuation",
    "なぜですか, 3, runs of three syllables",
    "ABC天空, 2, by the character that each begins with",
    "'', 0, nothing of nothing",
    "😀😀😀😀😀😀, 1, characters outside the basic plane are one each",
  })
  void aTextIsCutByItsScript(String text, int count, String why) {
    assertThat(count(text)).as(why).isEqualTo(count);
  }

  @Test
  void noShingleReachesFromOneTextIntoTheNext() {
    Shingles shingles = new Shingles();
    shingles.addAll("abcde");
    shingles.addAll("fghij");
    assertThat(shingles.getNumberOfElements()).isEqualTo(2);
  }

  @Test
  void theSameShingleHasTheSameHashWhereverItStands() {
    assertThat(first("abcde")).isEqualTo(first("abcdexyz"));
    assertThat(first("abcde")).isNotEqualTo(first("abced")).isNotEqualTo(first("abcd"));
  }

  @Test
  void aLargeSetIsForgottenToo() {
    Shingles shingles = new Shingles();
    StringBuilder text = new StringBuilder();
    new SplittableRandom(1).ints(50_000, 0x4e00, 0x9fff).forEach(text::appendCodePoint);
    shingles.addAll(text.toString());
    assertThat(shingles.getNumberOfElements()).isBetween(49_900, 49_999);
    shingles.clear();
    assertThat(shingles.isEmpty()).isTrue();
    shingles.addAll("abcdef");
    assertThat(shingles.getNumberOfElements()).isEqualTo(2);
  }

  @Test
  void anyTextIsCut() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(20), 0, 0x10000)
          .forEach(c -> text.append((char) c)); // half pairs too
      int most = Math.max(0, text.toString().codePointCount(0, text.length()));
      assertThat(count(text.toString())).isBetween(Math.min(1, most), most);
    }
  }

  private static int count(String text) {
    Shingles shingles = new Shingles();
    shingles.addAll(text);
    return shingles.getNumberOfElements();
  }

  private static long first(String text) {
    Shingles shingles = new Shingles();
    shingles.addAll(text);
    return shingles.getElementHash(0);
  }
}

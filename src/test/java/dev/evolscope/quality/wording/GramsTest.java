package dev.evolscope.quality.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GramsTest {

  @Test
  void aTextIsItself() {
    assertThat(Grams.compare("Guten Tag!", "guten tag").dice()).isEqualTo(1);
    assertThat(Grams.compare("早上好，朋友", "早上好朋友").dice()).isEqualTo(1);
  }

  @Test
  void textsOfDifferentScriptsShareNothing() {
    assertThat(Grams.compare("good morning", "доброе утро").dice()).isZero();
  }

  @Test
  void runsCountAsOftenAsTheyStandThere() {
    // abc bcd cde def against abc bcd bcd: two are shared
    Grams.Overlap overlap = Grams.compare("abcdef", "abcd");
    assertThat(overlap).isEqualTo(new Grams.Overlap(2, 4, 2));
    assertThat(overlap.dice()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(overlap.ofFirst()).isEqualTo(.5);
    assertThat(overlap.ofSecond()).isEqualTo(1);
    assertThat(Grams.compare("aaaaaa", "aaaa")).isEqualTo(new Grams.Overlap(2, 4, 2));
  }

  @Test
  void twoIdeographsAreARun() {
    assertThat(Grams.compare("天气很好", "天气不好")).isEqualTo(new Grams.Overlap(1, 3, 3));
  }

  @Test
  void textsTooShortForARunAreAlikeOnlyWhenBothAre() {
    assertThat(Grams.compare("a", "b").dice()).isEqualTo(1);
    assertThat(Grams.compare("a", "longer").dice()).isZero();
    assertThat(Grams.compare("", "longer").ofFirst()).isZero();
  }
}

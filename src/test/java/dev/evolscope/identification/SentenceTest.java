package dev.evolscope.identification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {

  @Test
  void sentencesAreOnes() {
    assertThat(Sentence.isOne("The committee met in the old town hall")).isTrue();
    assertThat(Sentence.isOne("Die Kinder spielen am Abend gern im Garten")).isTrue();
    assertThat(Sentence.isOne("बच्चे हर शाम बगीचे में खेलते हैं")).isTrue();
  }

  @Test
  void namesTitlesAndShortTextsAreNone() {
    assertThat(Sentence.isOne("Zambia National Broadcasting Corporation")).isFalse();
    assertThat(Sentence.isOne("Olusegun Matthew Okikiola Ogunboye Aremu Obasanjo")).isFalse();
    assertThat(Sentence.isOne("all the best")).isFalse();
    assertThat(Sentence.isOne("READ THIS BEFORE YOU BEGIN")).isFalse();
  }

  @Test
  void singleLettersLeftOfDamagedTextAreNone() {
    assertThat(Sentence.isOne("à à à à à à à")).isFalse();
  }
}

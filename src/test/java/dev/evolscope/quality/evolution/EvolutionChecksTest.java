package dev.evolscope.quality.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.quality.wording.WrittenRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvolutionChecksTest {
  private static final EvolutionChecks CHECKS = new EvolutionChecks();
  private static final String SEED =
      "Explain to a class of ten-year-olds why there are two high tides a day on most coasts, and"
          + " name the places where there is only one.";
  private static final String ANSWER = "The Moon pulls the water on both sides.";

  @Test
  void aNameThatTheTaxonomyLacksIsUnknown() {
    assertThat(evolved("CONSTRAINS", SEED + " In three lines, please.").flagged(CHECKS))
        .containsExactly("evolution-unknown-type");
    assertThat(evolved("CONSTRAINTS", SEED + " In three lines, please.").flagged(CHECKS)).isEmpty();
  }

  @Test
  void everyUnknownTypeOfAFollowUpIsNamedOnce() {
    WrittenRow row = evolved("CONSTRAINTS", SEED + " In three lines, please.");
    assertThat(row.continued("CHIT_CHAT", "And then?", ANSWER).flagged(CHECKS))
        .containsExactly("evolution-unknown-type");
    assertThat(row.continued("CLARIFICATION", "And then?", ANSWER).flagged(CHECKS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Why are there tides?", "¿Por qué hay mareas?", "为什么有潮水？"})
  void aShorterAndSimplerPromptHasShrunk(String prompt) {
    assertThat(evolved("REASONING", prompt).flagged(CHECKS)).contains("evolution-shrunk");
  }

  @Test
  void aPromptAsLongHasNotShrunk() {
    assertThat(evolved("REASONING", SEED.replace("ten", "six")).flagged(CHECKS))
        .doesNotContain("evolution-shrunk");
  }

  @Test
  void aPromptThatSharesNothingHasDrifted() {
    String prompt = "Wie backt man Brot mit Sauerteig, ohne dass die Kruste verbrennt?";
    assertThat(evolved("REASONING", prompt).flagged(CHECKS)).contains("evolution-drift");
    assertThat(evolved("IN_BREADTH", prompt).flagged(CHECKS)).doesNotContain("evolution-drift");
    assertThat(evolved("REASONING", SEED + " In verse.").flagged(CHECKS)).isEmpty();
  }

  @Test
  void driftIsOffByDefault() {
    assertThat(CHECKS.checks())
        .filteredOn(check -> !check.on())
        .map(check -> check.id())
        .contains("evolution-drift");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "English|...",
        "Japanese|。。。",
        "English|—",
        "English|And the of",
        "Hindi|और का",
        "Arabic|؟!",
        "German|und, oder der",
        "Simplified Chinese|和"
      })
  void anAnswerOfMarksAndSmallWordsIsEmpty(String language, String answer) {
    assertThat(answered(language, answer)).contains("evolution-empty-answer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"No.", "Yes", "42", "👍", "=", "Paris", "не", "是", "ใช่", "€", " "})
  void aShortAnswerIsNotEmpty(String answer) {
    assertThat(answered("English", answer)).doesNotContain("evolution-empty-answer");
  }

  @Test
  void findingsDependOnTheParent() {
    assertThat(CHECKS.readsParent()).isTrue();
  }

  private static List<String> answered(String language, String answer) {
    return WrittenRow.seed(language, SEED, ANSWER)
        .evolved("CONSTRAINTS", SEED + " In three lines, please.", answer)
        .flagged(CHECKS);
  }

  private static WrittenRow evolved(String type, String prompt) {
    return WrittenRow.seed("English", SEED, ANSWER).evolved(type, prompt, ANSWER + " Twice.");
  }
}

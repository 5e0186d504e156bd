package dev.evolscope.quality.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.quality.ConversationChecks;
import dev.evolscope.quality.wording.CommittedRows;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlantedReplyFlawsTest {
  private static final ConversationChecks CHECKS = new ReplyChecks();

  /** What finds a flaw of each kind. */
  private static final Map<String, String> EXPECTED =
      Map.of(
          "refusal", "reply-refusal",
          "cut_off_reply", "reply-cut-off",
          "repetition_loop", "reply-repetition",
          "echo_of_prompt", "reply-echo");

  @ParameterizedTest
  @CsvSource({"refusal,3", "cut_off_reply,2", "repetition_loop,3", "echo_of_prompt,2"})
  void everyPlantedFlawIsFound(String flaw, int planted) {
    assertThat(
            CommittedRows.flawed().stream()
                .filter(row -> CommittedRows.flaw(row).equals(flaw))
                .filter(
                    row ->
                        CommittedRows.flagged(CHECKS, row).stream()
                            .anyMatch(found -> found.startsWith(EXPECTED.get(flaw) + " "))))
        .hasSize(planted);
  }

  @Test
  void theDisclaimerInEachPlantedRefusalIsFound() {
    assertThat(
            CommittedRows.flawed().stream()
                .filter(row -> CommittedRows.flaw(row).equals("refusal"))
                .flatMap(row -> CommittedRows.flagged(CHECKS, row).stream())
                .filter(found -> found.startsWith("reply-ai-disclaimer ")))
        .hasSize(3);
  }

  @Test
  void rowsWithOtherFlawsHaveNone() {
    assertThat(
            CommittedRows.flawed().stream()
                .filter(row -> !EXPECTED.containsKey(CommittedRows.flaw(row)))
                .flatMap(row -> CommittedRows.flagged(CHECKS, row).stream()))
        .isEmpty();
  }

  @Test
  void cleanTwinsHaveNone() {
    assertThat(
            CommittedRows.clean().stream()
                .flatMap(row -> CommittedRows.flagged(CHECKS, row).stream()))
        .isEmpty();
  }

  @Test
  void theSampleHasNone() {
    assertThat(CommittedRows.sample()).hasSize(560);
    assertThat(
            CommittedRows.sample().stream()
                .flatMap(row -> CommittedRows.flagged(CHECKS, row).stream()))
        .isEmpty();
  }
}

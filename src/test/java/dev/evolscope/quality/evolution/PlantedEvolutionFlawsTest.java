package dev.evolscope.quality.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.quality.ConversationChecks;
import dev.evolscope.quality.wording.CommittedRows;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlantedEvolutionFlawsTest {
  private static final ConversationChecks CHECKS = new EvolutionChecks();

  private static final Map<String, String> EXPECTED =
      Map.of(
          "no_gain", "evolution-no-gain",
          "copy_of_seed", "evolution-no-gain",
          "leaked_scaffolding", "evolution-scaffolding",
          "unknown_evol_type", "evolution-unknown-type");

  @ParameterizedTest
  @CsvSource({"no_gain,3", "copy_of_seed,3", "leaked_scaffolding,2", "unknown_evol_type,2"})
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
    Set<String> found =
        CommittedRows.sample().stream()
            .flatMap(row -> CommittedRows.flagged(CHECKS, row).stream())
            .collect(Collectors.toSet());
    assertThat(found).isEmpty();
  }
}

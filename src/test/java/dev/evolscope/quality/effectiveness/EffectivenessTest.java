package dev.evolscope.quality.effectiveness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evolscope.quality.wording.CommittedRows;
import dev.evolscope.quality.wording.WrittenRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffectivenessTest {

  @Test
  void figuresCompareARowWithItsParent() {
    WrittenRow seed = WrittenRow.seed("English", "Why rain?", "Clouds cool.");
    EvolutionFigures figures =
        EvolutionFigures.of(
                seed.evolved("REASONING", "Why rain, why now?", "Clouds cool. Air rises up.")
                    .subject())
            .orElseThrow();
    assertThat(figures.lengthGain()).isCloseTo((float) Math.log(18 / 9.0), within(1e-6f));
    assertThat(figures.constraintGain()).isEqualTo(1);
    assertThat(figures.novelty()).isCloseTo(1 / 3f, within(1e-6f)); // now, of why rain now
    assertThat(figures.similarity()).isBetween(.5f, .8f);
    assertThat(figures.replyGain()).isCloseTo((float) Math.log(26 / 12.0), within(1e-6f));
  }

  @Test
  void followUpsCountToWhatIsAsked() {
    WrittenRow row = WrittenRow.seed("English", "Why rain?", "Clouds cool.");
    EvolutionFigures figures =
        EvolutionFigures.of(row.continued("PRONOUNS", "And it?", "It falls.").subject())
            .orElseThrow();
    assertThat(figures.lengthGain()).isPositive();
    assertThat(figures.novelty()).isEqualTo(.5f);
  }

  @Test
  void aRowWithoutParentHasNoFigures() {
    WrittenRow seed = WrittenRow.seed("English", "Why rain?", "Clouds cool.");
    assertThat(EvolutionFigures.of(seed.subject())).isEmpty();
    assertThat(EvolutionFigures.of(seed.evolved("REASONING", "Why?", "So.").orphaned().subject()))
        .isEmpty();
    assertThat(EvolutionFigures.of(seed.evolved("REASONING", "Why?", " ").subject())).isEmpty();
  }

  @Test
  void everyEvolvedRowOfTheSampleHasFigures() {
    assertThat(CommittedRows.sample().stream().map(EvolutionFigures::of).flatMap(o -> o.stream()))
        .hasSize(420)
        .allSatisfy(
            figures -> {
              assertThat(figures.novelty()).isBetween(0f, 1f);
              assertThat(figures.similarity()).isBetween(0f, 1f);
              assertThat(figures.replyGain()).isFinite();
            });
  }

  @Test
  void aRowCountsInItsCellInItsMarginsAndInAll() {
    Effectiveness effectiveness = new Effectiveness();
    effectiveness.add(List.of("A", "B", "A"), "Thai", figures(1), true);
    effectiveness.add(List.of("A"), "Hindi", figures(3), false);
    assertThat(effectiveness.cells().stream().map(EffectivenessTest::line))
        .containsExactly(
            " | : 2 rows, gain 2.0, failed 0.5",
            " | Hindi: 1 rows, gain 3.0, failed 0.0",
            " | Thai: 1 rows, gain 1.0, failed 1.0",
            "A | : 2 rows, gain 2.0, failed 0.5",
            "A | Hindi: 1 rows, gain 3.0, failed 0.0",
            "A | Thai: 1 rows, gain 1.0, failed 1.0",
            "B | : 1 rows, gain 1.0, failed 1.0",
            "B | Thai: 1 rows, gain 1.0, failed 1.0");
  }

  @Test
  void theIntervalOfAMeanIsStudents() {
    Mean.Sum sum = new Mean.Sum();
    for (double value : new double[] {4.9, 5.1, 5.0, 5.3, 4.7}) {
      sum.add(value);
    }
    // Standard error .1, t of four degrees of freedom 2.776445
    assertThat(sum.mean().mean()).isCloseTo(5, within(1e-9));
    assertThat(sum.mean().low()).isCloseTo(5 - 2.776445 * .1, within(1e-6));
    assertThat(sum.mean().high()).isCloseTo(5 + 2.776445 * .1, within(1e-6));
  }

  @Test
  void oneValueHasNoInterval() {
    Mean.Sum sum = new Mean.Sum();
    sum.add(7);
    assertThat(sum.mean()).isEqualTo(new Mean(1, 7, 7, 7));
  }

  @Test
  void theIntervalOfAShareIsWilsons() {
    // Newcombe 1998, table I, method 3: 81 of 263 is .2553 to .3662, 0 of 20 is 0 to .1611
    Share share = Share.of(81, 263);
    assertThat(share.low()).isCloseTo(.2553, within(5e-5));
    assertThat(share.high()).isCloseTo(.3662, within(5e-5));
    assertThat(Share.of(0, 20).low()).isZero();
    assertThat(Share.of(0, 20).high()).isCloseTo(.1611, within(5e-5));
    assertThat(Share.of(20, 20).high()).isEqualTo(1);
  }

  private static EvolutionFigures figures(float gain) {
    return new EvolutionFigures(gain, 0, 0, 0, 0);
  }

  private static String line(EffectivenessCell cell) {
    return "%s | %s: %d rows, gain %s, failed %s"
        .formatted(
            cell.evolType(),
            cell.language(),
            cell.rows(),
            cell.lengthGain().mean(),
            cell.failed().share());
  }
}

package dev.evolscope.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EvennessTest {
  private static final double CLOSE = 1e-12;

  @Test
  void evenClassesHaveEvennessOneAndNoInequality() {
    long[] even = {7, 7, 7, 7};
    assertThat(Evenness.pielou(even)).isEqualTo(1.0);
    assertThat(Evenness.gini(even)).isEqualTo(0.0);
  }

  @Test
  void oneClassWithEverythingHasEvennessZeroAndGiniOfAllButItsShare() {
    long[] one = {0, 12, 0, 0};
    assertThat(Evenness.pielou(one)).isEqualTo(0.0);
    assertThat(Evenness.gini(one)).isEqualTo(0.75);
  }

  /** By hand: H = −(½ ln ½ + ¼ ln ¼ + ¼ ln ¼) = 1.5 ln 2, over ln 3. */
  @Test
  void pielouIsShannonOverItsMaximum() {
    assertThat(Evenness.pielou(new long[] {2, 1, 1}))
        .isCloseTo(1.5 * Math.log(2) / Math.log(3), within(CLOSE));
  }

  /** With a zero class the entropy is the same and its maximum is not: 1.5 ln 2 over ln 4 = ¾. */
  @Test
  void zeroClassesCountIntoTheMaximum() {
    assertThat(Evenness.pielou(new long[] {2, 0, 1, 1})).isCloseTo(0.75, within(CLOSE));
  }

  /** By hand: x = 1, 2, 3, 4: (−3·1 − 1·2 + 1·3 + 3·4) / (4 · 10) = 10/40. */
  @Test
  void giniOfOneToFourIsAQuarter() {
    assertThat(Evenness.gini(new long[] {4, 1, 3, 2})).isCloseTo(0.25, within(CLOSE));
  }

  /** The definition that Gini gave: half the mean difference of all pairs, over the mean. */
  @Test
  void giniIsHalfTheRelativeMeanDifference() {
    Random random = new Random(1);
    for (int n = 2; n < 40; n++) {
      long[] counts = random.longs(n, 0, 1_000).toArray();
      double differences = 0;
      double sum = 0;
      for (long one : counts) {
        sum += one;
        for (long other : counts) {
          differences += Math.abs(one - other);
        }
      }
      double mean = sum / n;
      assertThat(Evenness.gini(counts))
          .isCloseTo(differences / (n * (double) n) / (2 * mean), within(1e-9));
    }
  }

  @Test
  void fewerThanTwoClassesOrNothingCountedHasNone() {
    for (long[] none : new long[][] {{}, {5}, {0, 0, 0}}) {
      assertThat(Evenness.pielou(none)).isNull();
      assertThat(Evenness.gini(none)).isNull();
    }
  }
}

package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeatScaleTest {
  @Test
  void countsAlikeHaveRoundLimitsInEqualSteps() {
    int[][] counts = {IntStream.rangeClosed(1, 260).toArray()};
    assertThat(HeatScale.of(counts)).containsExactly(1, 49, 99, 140, 190, 240);
  }

  @Test
  void whereMostCellsHaveFewTheStepsAreRatios() {
    int[][] counts = {{1, 2, 2, 3, 3, 3, 4, 5, 5, 6, 9, 100_000}};
    assertThat(HeatScale.of(counts)).containsExactly(1, 10, 100, 1_000, 10_000, 100_000);
  }

  @Test
  void fewDifferentCountsHaveFewSteps() {
    assertThat(HeatScale.of(new int[][] {{0, 1}, {2, 3}})).containsExactly(1, 2, 3);
    assertThat(HeatScale.of(new int[][] {{1, 1}})).containsExactly(1);
    assertThat(HeatScale.of(new int[][] {{0}, {0}})).isEmpty();
  }

  @Test
  void limitsAscendFromOneAndNoneIsBeyondTheLargestCount() {
    Random random = new Random(7);
    for (int i = 0; i < 1_000; i++) {
      int bound = 1 + random.nextInt(1 << random.nextInt(20));
      int[] cells = random.ints(1 + random.nextInt(50), 0, bound).toArray();
      var limits = HeatScale.of(new int[][] {cells});
      int largest = IntStream.of(cells).max().orElse(0);
      assertThat(limits.size()).isLessThanOrEqualTo(6);
      assertThat(limits).isSorted().doesNotHaveDuplicates();
      if (largest > 0) {
        assertThat(limits.getFirst()).isOne();
        assertThat(limits.getLast()).isLessThanOrEqualTo(largest);
      }
    }
  }
}

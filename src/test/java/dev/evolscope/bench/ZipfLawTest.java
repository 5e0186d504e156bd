package dev.evolscope.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ZipfLawTest {

  @Test
  void ranksComeInProportionToOneOverTheirPlace() {
    int[] counts = new int[1 << 12];
    ZipfLaw law = new ZipfLaw(12);
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 2_000_000; i++) {
      counts[law.rank(random)]++;
    }
    assertThat((double) counts[0] / counts[9]).isCloseTo(11.7 / 2.7, withPercentage(5));
    assertThat((double) counts[0] / counts[99]).isCloseTo(101.7 / 2.7, withPercentage(8));
    assertThat(counts).doesNotContain(0);
  }
}

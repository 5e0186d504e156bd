package dev.evolscope.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PercentilesTest {
  private static final Percentiles FIVE = Percentiles.of(List.of(50.0, 15.0, 40.0, 20.0, 35.0));

  @Test
  void nearestRankTakesAMeasuredValue() {
    assertThat(FIVE.at(5)).isEqualTo(15);
    assertThat(FIVE.at(30)).isEqualTo(20);
    assertThat(FIVE.at(40)).isEqualTo(20);
    assertThat(FIVE.at(50)).isEqualTo(35);
    assertThat(FIVE.at(100)).isEqualTo(50);
  }

  @Test
  void theNinetyNinthOfAHundredIsTheSecondLargest() {
    List<Double> hundred =
        java.util.stream.IntStream.rangeClosed(1, 100).mapToObj(i -> (double) i).toList();
    assertThat(Percentiles.of(hundred).at(99)).isEqualTo(99);
  }

  @Test
  void zeroIsTheSmallest() {
    assertThat(FIVE.at(0)).isEqualTo(15);
  }

  @Test
  void theMedianOfAnEvenNumberIsTheLowerMiddle() {
    assertThat(Percentiles.of(List.of(4.0, 1.0, 3.0, 2.0)).median()).isEqualTo(2);
  }

  @Test
  void ofOneValueEverythingIsThatValue() {
    assertThat(Percentiles.of(List.of(7.0)).at(99)).isEqualTo(7);
  }

  @Test
  void nothingHasNoPercentile() {
    assertThatIllegalArgumentException().isThrownBy(() -> Percentiles.of(List.of()));
  }

  @Test
  void aPercentileBeyondAHundredIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIVE.at(101))
        .withMessageContaining("101");
  }
}

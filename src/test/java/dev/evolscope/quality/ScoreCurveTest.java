package dev.evolscope.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreCurveTest {

  @Test
  void itCountsScoresOfSoMuchOrMore() {
    ScoreCurve curve = new ScoreCurve(.5, 1, .5, .7, .2);
    assertThat(curve.size()).isEqualTo(5);
    assertThat(curve.atLeast(0)).isEqualTo(5);
    assertThat(curve.atLeast(.2)).isEqualTo(5);
    assertThat(curve.atLeast(.5)).isEqualTo(4);
    assertThat(curve.atLeast(.500001)).isEqualTo(2);
    assertThat(curve.atLeast(1)).isEqualTo(1);
    assertThat(new ScoreCurve().atLeast(0)).isZero();
  }
}

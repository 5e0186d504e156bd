package dev.evolscope.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTest {
  @Test
  void theLowerEndIsWilsons() {
    assertThat(new Share(8, 10).atLeast()).isCloseTo(0.4902, within(0.0001));
    assertThat(new Share(500, 1000).atLeast()).isCloseTo(0.4691, within(0.0001));
  }

  @Test
  void fewRowsDoNotLead() {
    assertThat(new Share(1, 1).atLeast()).isLessThan(new Share(90, 100).atLeast());
    assertThat(new Share(0, 50).atLeast()).isZero();
  }

  @Test
  void nothingOfNothingIsNoShare() {
    assertThat(new Share(0, 0).value()).isZero();
    assertThat(new Share(0, 0).atLeast()).isZero();
  }
}

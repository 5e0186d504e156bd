package dev.evolscope.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The cards beside the data; src/test/scripts/cards brings them into step. */
class CardTest {

  @Test
  void theSamplesCardIsInStepWithItsFiles() throws IOException {
    assertThat(Card.sample().written()).isEqualTo(Card.sample().current());
  }

  @Test
  void theCardOfTheFlawedRowsIsInStepWithItsFiles() throws IOException {
    assertThat(Card.flawed().written()).isEqualTo(Card.flawed().current());
  }
}

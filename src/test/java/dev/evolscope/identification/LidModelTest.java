package dev.evolscope.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The model answers as fastText's own program does, whose answers these are. */
class LidModelTest {
  private static final LidModel MODEL = read();

  @ParameterizedTest
  @CsvSource({
    "This is an English sentence about the weather, en, 0.966692",
    "This is an English sentence about the weather, id, 0.001838",
    "Dies ist ein deutscher Satz über das Wetter, de, 1.000016",
    "Это предложение на русском языке, ru, 0.988507",
    "Abantwana badlala egadini rhoqo emva kwemini, eo, 0.171332",
    "Abantwana badlala egadini rhoqo emva kwemini, io, 0.070983",
    "Anak-anak bermain di kebun setiap sore, id, 0.239503",
    "یہ ایک جملہ ہے, ur, 0.980076"
  })
  void probabilitiesAreThoseOfFastText(String text, String label, double expected) {
    int index = MODEL.labels().indexOf(label);
    assertThat((double) MODEL.probabilities(text)[index]).isCloseTo(expected, within(1e-4));
  }

  private static LidModel read() {
    try (InputStream in = LidModel.class.getResourceAsStream("lid.176.ftz")) {
      return new LidModel(Objects.requireNonNull(in).readAllBytes());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

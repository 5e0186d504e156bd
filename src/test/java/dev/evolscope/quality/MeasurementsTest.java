package dev.evolscope.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasurementsTest {
  private static final String ONE =
      "checks:\n- {id: text-x, read: 50, right: 49, planted: 4, found: 3, date: \"2026-11-25\"}\n";

  @Test
  void figuresAreReadByTheirCheck() {
    Measured figures = new Measured(50, 49, 4, 3, LocalDate.of(2026, 11, 25));
    assertThat(Measurements.read(ONE)).containsExactly(Map.entry("text-x", figures));
    assertThat(figures.precision()).isEqualTo(0.98);
    assertThat(figures.recall()).isEqualTo(0.75);
  }

  @Test
  void whatWasNotCountedHasNoShare() {
    Measured nothing = new Measured(0, 0, 0, 0, LocalDate.EPOCH);
    assertThat(nothing.precision()).isNull();
    assertThat(nothing.recall()).isNull();
  }

  @Test
  void figuresThatCannotBeAreRefusedWithTheirCheck() {
    assertThatThrownBy(() -> Measurements.read(ONE.replace("right: 49", "right: 51")))
        .hasMessageContaining("text-x")
        .hasMessageContaining("51 right of 50");
    assertThatThrownBy(() -> Measurements.read(ONE.replace("read: 50", "read: many")))
        .hasMessageContaining("text-x")
        .hasMessageContaining("many");
    assertThatThrownBy(() -> Measurements.read(ONE + ONE.substring("checks:\n".length())))
        .hasMessageContaining("twice");
  }

  @Test
  void oursAreOfChecksThatThereAre() {
    Checks checks = Checks.ofProgram();
    assertThat(Measurements.ours().checks()).allMatch(id -> checks.find(id).isPresent());
  }

  @Test
  void aCheckThatIsTooOftenWrongIsOff() {
    for (Check check : Checks.ofProgram().all()) {
      Double precision = Measurements.ours().of(check.id()).map(Measured::precision).orElse(null);
      if (precision != null && precision < 0.9) {
        assertThat(check.on()).as("%s, precision %s", check.id(), precision).isFalse();
      }
    }
  }
}

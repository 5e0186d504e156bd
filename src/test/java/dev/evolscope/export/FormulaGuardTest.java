package dev.evolscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "\rx", "\nx", "＝1", "'=1", "''@x"})
  void whatMayRunGetsAnApostropheThatCanBeTakenAway(String cell) {
    assertThat(FormulaGuard.guarded(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=1", "1-1", "'quoted'", " =1", "[{\"a\":1}]", "#x", "–1"})
  void everythingElseIsAsItWas(String cell) {
    assertThat(FormulaGuard.guarded(cell)).isEqualTo(cell);
  }
}

package dev.evolscope.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidTest {

  @ParameterizedTest
  @CsvSource({
    "'173,672', 173672, HOLDS",
    "173672, 173672, HOLDS",
    "173672, 173671, FAILS",
    "175K, 173672, ROUNDED",
    "175K, 172500, ROUNDED",
    "175K, 172499, FAILS",
    "174K, 173672, ROUNDED",
    "182K, 173672, FAILS",
    "170k, 173672, ROUNDED",
    "170k, 175001, FAILS",
    "1.5M, 1450000, ROUNDED",
    "1.5M, 1449999, FAILS",
    "1.25M, 1225000, ROUNDED",
    "1.25M, 1224999, FAILS",
    "2.4, 2.4, HOLDS",
    "2.4, 2.449, ROUNDED",
    "2.4, 2.451, FAILS",
    "17+, 17, HOLDS",
    "17+, 20, HOLDS",
    "17+, 16, FAILS",
    "58, 58, HOLDS",
  })
  void aNumberMeansWhatItsWriterCouldHaveRounded(String said, BigDecimal counted, Verdict verdict) {
    assertThat(Said.parse(said).orElseThrow().verdict(counted)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "many", "1,23", "12,34,567", "-5", "1e9", "1.", "5 B", "1234567890123456"})
  void whatIsNoNumberIsNone(String text) {
    assertThat(Said.parse(text)).isEmpty();
  }

  @Test
  void theUnitIsThatOfTheLastDigit() {
    assertThat(Said.parse("1.25M").orElseThrow().unit()).isEqualByComparingTo("50000");
    assertThat(Said.parse("182K").orElseThrow().unit()).isEqualByComparingTo("1000");
    assertThat(Said.parse("17+").orElseThrow().unit()).isZero();
  }
}

package dev.evolscope.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.bench.Figure.Aim;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchTableTest {
  private static final Figure BARE = new Figure("bare", "s", List.of(10.0, 12.0, 11.0), null, null);

  @Test
  void medianSpreadRatioAndAimStandInOneLine() {
    Figure ours = new Figure("import", "s", List.of(16.5, 30.0, 15.0), "bare", Aim.ratio(2));
    assertThat(new BenchTable(List.of(BARE, ours)).toString())
        .isEqualTo(
            """
            measured  median   min   max  unit  ratio        aim       met
            bare        11.0  10.0  12.0  s
            import      16.5  15.0  30.0  s     1.50 × bare  ≤ 2.00 ×  yes
            """);
  }

  @Test
  void anAimThatIsMissedSaysSo() {
    Figure slow = new Figure("search", "ms", List.of(6.0), null, Aim.value(5));
    assertThat(new BenchTable(List.of(slow)).toString()).endsWith("≤ 5.00  no\n");
  }

  @Test
  void aRatioToWhatWasNotMeasuredMeetsNoAim() {
    Figure alone = new Figure("import", "s", List.of(1.0), "bare", Aim.ratio(2));
    assertThat(alone.meetsAim(List.of(alone))).isFalse();
    assertThat(alone.ratio(List.of(alone))).isEmpty();
  }
}

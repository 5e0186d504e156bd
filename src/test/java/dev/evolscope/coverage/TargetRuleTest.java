package dev.evolscope.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Resource;
import dev.evolscope.search.CrossCounts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetRuleTest {
  private static final CrossCounts COUNTS =
      new CrossCounts(
          Facet.LANGUAGE,
          Facet.STAGE,
          List.of("English", "Hausa", "Sindhi"),
          List.of("seed", "evolved"),
          new int[][] {{50, 30}, {5, 0}, {1, 15}},
          new long[] {80, 5, 16},
          new long[] {56, 45},
          101);

  @Test
  void anEvenShareIsRoundedUp() {
    assertThat(TargetRule.parse("even").cells(COUNTS)).isDeepEqualTo(all(17)); // 101 / 6
  }

  @Test
  void aNumberIsForEveryCell() {
    assertThat(TargetRule.parse("20").cells(COUNTS)).isDeepEqualTo(all(20));
  }

  private static long[][] all(long count) {
    return new long[][] {{count, count}, {count, count}, {count, count}};
  }

  /** English is high, the others low: 101 · 2/5 over 2 cells, 101 · 3/5 over 4. */
  @Test
  void sharesGoByResourceClassAndAreRoundedUp() {
    assertThat(TargetRule.parse("shares:high=2,low=3").cells(COUNTS))
        .isDeepEqualTo(new long[][] {{21, 21}, {16, 16}, {16, 16}});
  }

  @Test
  void aClassThatIsNotNamedWantsNothing() {
    assertThat(TargetRule.parse("shares:low=1").cells(COUNTS))
        .isDeepEqualTo(new long[][] {{0, 0}, {26, 26}, {26, 26}});
  }

  @Test
  void sharesNeedAnAxisThatTellsTheClass() {
    Target shares = new Target.Shares(Map.of(Resource.HIGH, 1));
    assertThat(shares.misfit(Facet.TASK, Facet.STAGE)).contains("language or resource");
    assertThat(shares.misfit(Facet.TASK, Facet.RESOURCE)).isEmpty();
  }

  @Test
  void gapsAreRankedByWhatIsMissing() {
    Coverage coverage = Coverage.of(COUNTS, TargetRule.parse("even"));
    assertThat(coverage.gaps())
        .containsExactly(
            new Gap("Hausa", "evolved", 0, 17, 17),
            new Gap("Sindhi", "seed", 1, 17, 16),
            new Gap("Hausa", "seed", 5, 17, 12),
            new Gap("Sindhi", "evolved", 15, 17, 2));
    assertThat(coverage.missing()).isEqualTo(47);
    assertThat(coverage.missingInRow(1)).isEqualTo(29);
    assertThat(coverage.missingInColumn(1)).isEqualTo(19);
  }

  @Test
  void axesAreSortedByNameCountEvennessAndGap() {
    Coverage coverage = Coverage.of(COUNTS, TargetRule.parse("even"));
    assertThat(AxisOrder.NAME.rows(coverage)).containsExactly(0, 1, 2);
    assertThat(AxisOrder.COUNT.rows(coverage)).containsExactly(0, 2, 1);
    assertThat(AxisOrder.EVENNESS.rows(coverage)).containsExactly(1, 2, 0);
    assertThat(AxisOrder.GAP.rows(coverage)).containsExactly(1, 2, 0);
    assertThat(AxisOrder.COUNT.columns(coverage)).containsExactly(0, 1);
    assertThat(AxisOrder.GAP.columns(coverage)).containsExactly(0, 1);
    assertThat(AxisOrder.EVENNESS.columns(coverage)).containsExactly(0, 1);
  }

  @Test
  void withoutATargetNothingIsMissing() {
    Coverage coverage = Coverage.of(COUNTS, null);
    assertThat(coverage.gaps()).isEmpty();
    assertThat(coverage.targets()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-3",
        "1000000001",
        "12345678901",
        "5.5",
        "shares:",
        "shares:high",
        "shares:high=0",
        "shares:rich=1",
        "shares:high=1,high=2",
        "shares:high=1,",
        "evenly"
      })
  void whatIsNoRuleIsQuoted(String text) {
    assertThatThrownBy(() -> TargetRule.parse(text))
        .isInstanceOf(BadTargetException.class)
        .hasMessageContaining("\"" + text + "\"");
  }
}

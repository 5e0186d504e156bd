package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.search.Distribution;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistogramsTest {
  private static final Filters URDU =
      new Filters(Map.of(Facet.LANGUAGE, List.of(new Choice("Urdu", false))));
  private static final Histograms CHARTS = new Histograms(StatisticsUrl.START.narrowed(URDU));
  private static final Distribution MINE = Distribution.ofLengths(new int[] {1, 2, 3, 3});
  private static final Distribution OTHER = Distribution.ofLengths(new int[] {3, 9});

  @Test
  void aBarTellsItsRangeNumberAndShareAndNarrowsByIt() {
    ChartContent chart = CHARTS.of("promptLength", "promptLength", MINE, Optional.empty(), "");
    assertThat(chart.percent()).isFalse();
    assertThat(chart.rows()).extracting(ChartRow::label).containsExactly("1", "2–3");
    ChartRow bar = chart.rows().getLast();
    assertThat(bar.value()).isEqualTo(3);
    assertThat(bar.cells()).containsExactly("3", "75%");
    assertThat(bar.hint()).contains("2–3", "3", "75%");
    assertThat(bar.href()).startsWith("statistics?").contains("language=Urdu", "promptLength=2..3");
    assertThat(bar.seen()).startsWith("?").contains("language=Urdu", "promptLength=2..3");
    assertThat(chart.headers()).hasSize(bar.cells().size() + 1);
    assertThat(chart.csvHref())
        .startsWith("api/v1/statistics/csv?")
        .contains("table=promptLength", "language=Urdu");
  }

  @Test
  void besideAnotherSelectionBarsAreSharesAndThoseOfEitherAreThere() {
    ChartContent chart = CHARTS.of("promptLength", "promptLength", MINE, Optional.of(OTHER), "");
    assertThat(chart.percent()).isTrue();
    assertThat(chart.rows()).extracting(ChartRow::label).containsExactly("1", "2–3", "8–15");
    assertThat(chart.rows()).extracting(ChartRow::value).containsExactly(0.25, 0.75, 0.0);
    assertThat(chart.rows()).extracting(ChartRow::other).containsExactly(0.0, 0.5, 0.5);
    assertThat(chart.headers()).hasSize(4);
  }

  @Test
  void tokensAreNoFilter() {
    ChartContent chart = CHARTS.of("promptTokens", "promptTokens", MINE, Optional.empty(), "");
    assertThat(chart.rows()).allMatch(row -> row.href().isEmpty() && row.seen().isEmpty());
  }

  @Test
  void nothingHasNoBars() {
    Distribution none = Distribution.ofLengths(new int[] {});
    assertThat(CHARTS.of("turns", "turnsEach", none, Optional.empty(), "").rows()).isEmpty();
    assertThat(CHARTS.of("turns", "turnsEach", none, Optional.of(none), "").rows()).isEmpty();
  }
}

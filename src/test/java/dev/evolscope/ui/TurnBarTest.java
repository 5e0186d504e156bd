package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.search.FacetValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TurnBarTest {
  private static FacetValue turns(int turns, long count) {
    return new FacetValue(Integer.toString(turns), count, false, false);
  }

  private static List<TurnBar> bars(FacetValue... values) {
    return TurnBar.of(List.of(values), ExploreUrl.START);
  }

  @Test
  void numbersThatDoNotOccurKeepTheirPlace() {
    assertThat(bars(turns(4, 5), turns(1, 10)))
        .extracting(TurnBar::label, TurnBar::share)
        .containsExactly(tuple("1", 100), tuple("2", 0), tuple("3", 0), tuple("4", 50));
  }

  @Test
  void oneBarStandsForAllBeyondSevenAndFiltersByTheirRange() {
    TurnBar last = bars(turns(6, 1), turns(8, 2), turns(300, 3)).getLast();
    assertThat(last.label()).isEqualTo("8+");
    assertThat(last.href()).isEqualTo("?turns=8..");
    assertThat(last.hint()).isEqualTo("8+ turns: 5 conversations");
  }

  @Test
  void aRareNumberIsStillSeen() {
    assertThat(bars(turns(1, 100_000), turns(2, 1)).getLast().share()).isEqualTo(1);
  }

  @Test
  void aChosenBarLeadsBack() {
    ExploreUrl url =
        ExploreUrl.START.withFilters(
            new Filters(Map.of(Facet.TURNS, List.of(new Choice("2", false)))));
    TurnBar bar = TurnBar.of(List.of(turns(1, 3), turns(2, 1)), url).getLast();
    assertThat(bar.state()).isEqualTo("on");
    assertThat(bar.href()).isEqualTo("./");
  }

  @Test
  void oneNumberAloneIsNoShape() {
    assertThat(bars(turns(1, 3))).isEmpty();
    assertThat(TurnBar.of(List.of(new FacetValue(Facet.NONE, 3, false, false)), ExploreUrl.START))
        .isEmpty();
  }
}

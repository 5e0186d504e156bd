package dev.evolscope.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.search.CrossCounts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanTest {
  private static final Filters FILTERS =
      Filters.parse(
          Map.of(
              "task", List.of("qa"),
              "turns", List.of("2..5"),
              "resource", List.of("!high"),
              "taskEvol", List.of("DEEPEN", "DIALECT")));

  private static final CrossCounts COUNTS =
      new CrossCounts(
          Facet.LANGUAGE,
          Facet.TURN_EVOL,
          List.of("Urdu", "(none)"),
          List.of("PRONOUNS", "(none)"),
          new int[][] {{3, 9}, {1, 10}},
          new long[] {12, 11},
          new long[] {4, 19},
          23);

  @Test
  void aPlanSaysWhatToGenerateMostFirstAndLeavesOpenWhatNobodyFixed() {
    CoverageRequest request =
        new CoverageRequest(Facet.LANGUAGE, Facet.TURN_EVOL, "river", FILTERS, "10");
    Plan plan = Plan.of(request, Coverage.of(COUNTS, TargetRule.parse("10")));
    assertThat(plan.format()).isEqualTo("evolscope-generation-plan");
    assertThat(plan.version()).isEqualTo(1);
    assertThat(plan.items())
        .containsExactly(
            item(List.of("PRONOUNS"), 7), // 10 wanted, 3 there
            item(List.of("(none)"), 1));
    assertThat(plan.conversations()).isEqualTo(8);
    assertThat(plan.leftOut()).isEqualTo(9); // nobody can be asked to write in no language
    assertThat(plan.from())
        .isEqualTo(new Plan.From("language", "turnEvol", "10", "river", FILTERS.parameters()));
  }

  @Test
  void typesThatAreWantedTogetherStandInEveryItem() {
    Filters both =
        Filters.parse(
            Map.of(
                "task", List.of("qa"),
                "turnEvol", List.of("PRONOUNS", "REFOCUS"),
                "turnEvolMatch", List.of("all")));
    CoverageRequest request = new CoverageRequest(Facet.LANGUAGE, Facet.TURN_EVOL, "", both, "10");
    Plan plan = Plan.of(request, Coverage.of(COUNTS, TargetRule.parse("10")));
    assertThat(plan.items().getFirst()).isEqualTo(item(List.of("PRONOUNS", "REFOCUS"), 7));
  }

  private static PlanItem item(List<String> turnEvols, long count) {
    return new PlanItem("Urdu", "ur", "qa", null, List.of(), turnEvols, null, null, null, count);
  }
}

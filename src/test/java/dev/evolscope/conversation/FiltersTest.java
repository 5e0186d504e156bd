package dev.evolscope.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.conversation.Filters.Match;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FiltersTest {
  private static final List<Facet> FACETS = List.of(Facet.values());
  private static final List<String> VALUES =
      List.of("a", "(none)", "!x", "\\", "(", "", "2..5", "multi-turn", "中国", "a&b=c", " ");

  @Test
  void parametersReadAsTheFiltersThatWroteThem() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      Filters filters = random(random);
      assertThat(Filters.parse(filters.parameters())).as("seed %d", seed).isEqualTo(filters);
    }
  }

  @Test
  void toggledTwiceIsAsBefore() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      Filters filters = new Filters(random(random).choices());
      Facet facet = FACETS.get(random.nextInt(FACETS.size()));
      Choice fresh = new Choice("fresh", random.nextBoolean());
      assertThat(filters.toggle(facet, fresh).toggle(facet, fresh))
          .as("seed %d", seed)
          .isEqualTo(filters);
    }
  }

  private static Filters random(Random random) {
    Map<Facet, List<Choice>> choices = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<Choice> list = new ArrayList<>();
      for (int n = random.nextInt(3); n > 0; n--) {
        String value = VALUES.get(random.nextInt(VALUES.size()));
        boolean none = value.equals(Facet.NONE);
        list.add(new Choice(none ? value : Facet.escape(value), random.nextBoolean()));
      }
      choices.put(facet, list);
    }
    return new Filters(
        choices, FACETS.stream().filter(facet -> random.nextBoolean()).collect(Collectors.toSet()));
  }

  @Test
  void includingWhatWasExcludedTakesTheExclusionAway() {
    Filters excluded = Filters.parse(Map.of("task", List.of("!qa", "nli")));
    Filters included = excluded.toggle(Facet.TASK, new Choice("qa", false));
    assertThat(included.parameters()).containsExactly(Map.entry("task", List.of("nli", "qa")));
  }

  @Test
  void allIsAskedForWhereThereMayBeSeveralAndSomeAreWanted() {
    Map<String, List<String>> both =
        Map.of("turnEvol", List.of("A", "B"), "turnEvolMatch", List.of("all"));
    assertThat(Filters.parse(both).match(Facet.TURN_EVOL)).isEqualTo(Match.ALL);
    assertThat(Filters.parse(both).parameters()).isEqualTo(both);
    assertThat(Filters.parse(both).with(Facet.TURN_EVOL, Match.ANY))
        .isEqualTo(Filters.parse(Map.of("turnEvol", List.of("A", "B"))));
    assertThat(
            Filters.parse(Map.of("turnEvol", List.of("!A"), "turnEvolMatch", List.of("all")))
                .every())
        .isEmpty();
    assertThat(
            Filters.parse(Map.of("task", List.of("qa", "nli"), "taskMatch", List.of("all")))
                .every())
        .isEmpty();
  }

  @Test
  void thoseWithAValueAreAmongThoseMeant() {
    Filters any = Filters.parse(Map.of("turnEvol", List.of("A", "B", "!C")));
    assertThat(any.having(Facet.TURN_EVOL, "A").parameters())
        .isEqualTo(Map.of("turnEvol", List.of("A", "!C")));
    assertThat(any.with(Facet.TURN_EVOL, Match.ALL).having(Facet.TURN_EVOL, "D").parameters())
        .isEqualTo(
            Map.of("turnEvol", List.of("D", "A", "B", "!C"), "turnEvolMatch", List.of("all")));
    Filters one = Filters.parse(Map.of("task", List.of("qa", "!nli")));
    assertThat(one.having(Facet.TASK, "qa").parameters()).isEqualTo(Map.of("task", List.of("qa")));
  }

  @Test
  void takingTheLastChoiceAwayLeavesNoFacet() {
    Filters one = Filters.parse(Map.of("task", List.of("qa")));
    assertThat(one.toggle(Facet.TASK, new Choice("qa", false))).isEqualTo(Filters.NONE);
    assertThat(Filters.parse(Map.of("task", List.of(), "other", List.of("x"))).isEmpty()).isTrue();
  }

  @Test
  void theSameChoiceTwiceIsOne() {
    assertThat(Filters.parse(Map.of("task", List.of("qa", "qa"))).of(Facet.TASK)).hasSize(1);
  }

  @Test
  void valuesThatNothingCanHaveAreNamedWithWhatIsAllowed() {
    assertThat(problem("stage", "grown"))
        .isEqualTo("stage: \"grown\" is not allowed; allowed: seed, evolved, multi-turn, plain");
    assertThat(problem("resource", "!rich"))
        .isEqualTo("resource: \"rich\" is not allowed; allowed: high, mid, low, unknown");
    assertThat(problem("turnEvolMatch", "both"))
        .isEqualTo("turnEvolMatch: \"both\" is not allowed; allowed: any or all");
    for (String turns : List.of("", "x", "..", "5..2", "-1", "1...2", "12345678901", "1.5", "٣")) {
      assertThat(problem("turns", turns))
          .as(turns)
          .isEqualTo(
              "turns: \""
                  + turns
                  + "\" is not allowed; allowed: a number, or a range such as 2..5");
    }
  }

  @Test
  void valuesThatDataMayHaveAreNoProblem() {
    for (String turns : List.of("0", "!3", "2..5", "2..", "..5", "999999999", "0..999999999")) {
      assertThat(FilterProblem.of(Map.of("turns", List.of(turns)))).as(turns).isEmpty();
    }
    assertThat(FilterProblem.of(Map.of("task", List.of("no such task")))).isEmpty();
    assertThat(FilterProblem.of(Map.of("stage", List.of("!seed", "plain")))).isEmpty();
    assertThat(FilterProblem.of(Map.of("turnEvolMatch", List.of("all")))).isEmpty();
  }

  private static String problem(String parameter, String value) {
    return FilterProblem.of(Map.of(parameter, List.of(value)))
        .map(p -> p.parameter() + ": " + p.message())
        .orElse("none");
  }
}

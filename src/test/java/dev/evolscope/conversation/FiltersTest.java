package dev.evolscope.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Filters.Choice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
      Filters filters = random(random);
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
    return new Filters(choices);
  }

  @Test
  void includingWhatWasExcludedTakesTheExclusionAway() {
    Filters excluded = Filters.parse(Map.of("task", List.of("!qa", "nli")));
    Filters included = excluded.toggle(Facet.TASK, new Choice("qa", false));
    assertThat(included.parameters()).containsExactly(Map.entry("task", List.of("nli", "qa")));
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
      assertThat(Filters.parse(Map.of("turns", List.of(turns))).problem()).as(turns).isEmpty();
    }
    assertThat(Filters.parse(Map.of("task", List.of("no such task"))).problem()).isEmpty();
    assertThat(Filters.parse(Map.of("stage", List.of("!seed", "plain"))).problem()).isEmpty();
  }

  private static String problem(String parameter, String value) {
    return Filters.parse(Map.of(parameter, List.of(value)))
        .problem()
        .map(p -> p.parameter() + ": " + p.message())
        .orElse("none");
  }
}

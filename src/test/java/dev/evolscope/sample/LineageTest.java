package dev.evolscope.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Seed, evolved and multi-turn rows of the sample, and how they hang together. */
class LineageTest {
  private static final List<String> FIRST_STEP = ShapeTest.M2LINGUAL.subList(5, 10);
  private static final List<String> SECOND_STEP = ShapeTest.M2LINGUAL.subList(10, 13);

  @Test
  void everyFamilyHasASeedTwoTaskEvolTypesAndAMultiTurnRow() {
    assertThat(SampleRows.families())
        .hasSizeGreaterThanOrEqualTo(140)
        .allSatisfy(
            family -> {
              String place = family.getFirst().place();
              assertThat(family.stream().filter(SampleRow::isSeed)).as(place).hasSize(1);
              assertThat(family.stream().filter(SampleRow::isMultiTurn)).as(place).isNotEmpty();
              assertThat(
                      family.stream()
                          .filter(SampleRow::isEvolved)
                          .map(row -> row.text("task_evol_type")))
                  .as(place)
                  .hasSizeGreaterThanOrEqualTo(2)
                  .doesNotHaveDuplicates();
              assertThat(family.stream().map(row -> row.text("task")).distinct())
                  .as(place)
                  .hasSize(1);
            });
  }

  @Test
  void seedsHaveNoEvolFields() {
    for (SampleRow row : rows(SampleRow::isSeed).toList()) {
      for (String column : FIRST_STEP) {
        assertThat(row.json().get(column).isNull()).as(row.place() + ", " + column).isTrue();
      }
      for (String column : SECOND_STEP) {
        assertThat(row.list(column)).as(row.place() + ", " + column).isEmpty();
      }
    }
  }

  @Test
  void everySeedPromptIsTheFirstUserMessageOfASeedInTheSameFile() {
    for (SampleRow row : rows(r -> !r.isSeed()).toList()) {
      assertThat(sameFile(row, SampleRow::isSeed).map(seed -> seed.message(0)))
          .as(row.place())
          .contains(row.text("seed_prompt"));
      assertThat(row.text("evolved_user_prompt")).as(row.place()).isEqualTo(row.message(0));
      assertThat(row.text("output_assistant_reply")).as(row.place()).isEqualTo(row.message(1));
    }
  }

  @Test
  void everyMultiTurnRowContinuesAnEvolvedRowOfTheSameFile() {
    for (SampleRow row : rows(SampleRow::isMultiTurn).toList()) {
      assertThat(sameFile(row, SampleRow::isEvolved))
          .as(row.place())
          .anyMatch(r -> FIRST_STEP.stream().allMatch(c -> r.text(c).equals(row.text(c))));
    }
  }

  @Test
  void everyFollowUpHasItsTypeItsTextAndItsPrompt() {
    for (SampleRow row : rows(SampleRow::isMultiTurn).toList()) {
      List<String> types = row.texts("multiturn_evol_type");
      assertThat(types).as(row.place()).hasSize(row.json().get("no_of_turns").asInt() - 1);
      for (var i = 0; i < types.size(); i++) {
        assertThat(row.texts("evolved_multiturn_prompt").get(i))
            .as(row.place())
            .isEqualTo(row.message(2 * i + 2));
        assertThat(row.list("multiturn_evol_prompt").get(i).propertyNames())
            .as(row.place())
            .containsExactly(types.get(i));
      }
    }
  }

  private static Stream<SampleRow> rows(Predicate<SampleRow> stage) {
    return SampleRows.sample().stream().filter(stage);
  }

  private static Stream<SampleRow> sameFile(SampleRow row, Predicate<SampleRow> stage) {
    return rows(stage).filter(r -> r.file().equals(row.file()));
  }
}

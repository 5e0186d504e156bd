package dev.evolscope.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Size, columns, ids and messages of the sample. */
class ShapeTest {
  static final List<String> M2LINGUAL =
      """
      id conversation language task no_of_turns
      seed_prompt evolved_user_prompt output_assistant_reply task_evol_type task_evol_prompt
      multiturn_evol_type evolved_multiturn_prompt multiturn_evol_prompt
      """
          .lines()
          .flatMap(line -> Stream.of(line.split(" ")))
          .toList();

  /** An id is its language's number times this, and the row's line. */
  private static final int LANGUAGE_STEP = 1000;

  @Test
  void theSampleHoldsSeventyLanguagesWithTwoFamiliesEach() {
    assertThat(SampleRows.sample()).hasSizeGreaterThanOrEqualTo(560);
    assertThat(SampleRows.byLanguage())
        .hasSize(70)
        .allSatisfy(
            (language, rows) ->
                assertThat(rows.stream().filter(SampleRow::isSeed))
                    .as(language)
                    .hasSizeGreaterThanOrEqualTo(2));
  }

  @Test
  void everyRowHasTheColumnsInTheirOrderAndTheSecondReadingLast() {
    List<String> columns = Stream.concat(M2LINGUAL.stream(), Stream.of("second_reading")).toList();
    for (SampleRow row : SampleRows.sample()) {
      assertThat(row.json().propertyNames()).as(row.place()).containsExactlyElementsOf(columns);
    }
  }

  @Test
  void idsAreTheLanguagesNumberAndTheRowsPlace() {
    assertThat(SampleRows.sample().stream().map(SampleRow::id)).doesNotHaveDuplicates();
    for (SampleRow row : SampleRows.sample()) {
      assertThat(row.json().get("id").isInt()).as(row.place()).isTrue();
      assertThat(row.id() % LANGUAGE_STEP).as(row.place()).isEqualTo(row.line());
    }
    assertThat(SampleRows.byLanguage().values())
        .allSatisfy(
            rows ->
                assertThat(rows.stream().map(row -> row.id() / LANGUAGE_STEP).distinct())
                    .hasSize(1));
  }

  @Test
  void userAndAssistantAlternateAndTheNumberOfTurnsIsRight() {
    for (SampleRow row : SampleRows.sample()) {
      var messages = row.list("conversation");
      assertThat(messages).as(row.place()).hasSize(2 * row.json().get("no_of_turns").asInt());
      for (var i = 0; i < messages.size(); i++) {
        assertThat(messages.get(i).propertyNames()).containsExactly("role", "content");
        assertThat(messages.get(i).get("role").asString())
            .as(row.place())
            .isEqualTo(i % 2 == 0 ? "user" : "assistant");
      }
    }
  }

  @Test
  void noMessageIsBlankOrPadded() {
    for (SampleRow row : SampleRows.sample()) {
      assertThat(row.messages())
          .as(row.place())
          .allSatisfy(text -> assertThat(text).isNotBlank().isEqualTo(text.strip()));
    }
  }
}

package dev.evolscope.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the second reader of each row of the sample left in it. */
class SecondReadingTest {

  @Test
  void everyVerdictIsOneOfThoseThatTheCardExplains() {
    for (SampleRow row : SampleRows.sample()) {
      JsonNode reading = row.json().get("second_reading");
      assertThat(reading.propertyNames())
          .as(row.place())
          .containsExactly("language", "facts", "evolution", "note");
      assertThat(reading.get("language").asString())
          .as(row.place())
          .isIn("sound", "mended", "unsure");
      assertThat(reading.get("facts").asString()).as(row.place()).isIn("sound", "mended");
      if (row.isSeed()) {
        assertThat(reading.get("evolution").isNull()).as(row.place()).isTrue();
      } else {
        assertThat(reading.get("evolution").asString()).as(row.place()).isIn("fits", "mended");
      }
    }
  }

  @Test
  void everyEvolutionWasJudgedInWordsOfItsOwn() {
    List<String> notes =
        SampleRows.sample().stream()
            .filter(row -> !row.isSeed())
            .map(row -> row.json().get("second_reading").get("note").asString())
            .toList();
    assertThat(notes).allSatisfy(note -> assertThat(note).isNotBlank()).doesNotHaveDuplicates();
  }

  @Test
  void whatWasMendedIsSaid() {
    for (SampleRow row : SampleRows.sample()) {
      JsonNode reading = row.json().get("second_reading");
      if (reading.valueStream().anyMatch(value -> value.asString("").equals("mended"))) {
        assertThat(reading.get("note").asString()).as(row.place()).isNotBlank();
      }
    }
  }
}

package dev.evolscope.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTextTest {

  @Test
  void aSheetIsReadWithFiltersListsAndCodesThatYamlTakesForTruthValues() {
    ClaimSheet sheet =
        ClaimText.read(
            """
            name: Mine
            dataset: [a/b, c]
            claims:
              - what: conversations
                says: 1,200
                by: card
                where: {stage: [seed, evolved], language: "!English"}
              - what: languageCodes
                values: [no, en]
            """);
    assertThat(sheet.datasets()).containsExactly("a/b", "c");
    Claim first = sheet.claims().getFirst();
    assertThat(first.said()).isEqualTo(Said.parse("1,200").orElseThrow());
    assertThat(first.where().of(Facet.STAGE)).hasSize(2);
    assertThat(first.where().of(Facet.LANGUAGE)).containsExactly(new Choice("English", true));
    assertThat(sheet.claims().get(1).values()).containsExactly("no", "en");
    assertThat(sheet.claims().get(1).said()).isNull();
  }

  @Test
  void theBundledSheetHasTheFiguresOfCardAndPaper() {
    ClaimSheet sheet = ClaimText.read(Claims.bundled(Claims.M2LINGUAL));
    assertThat(sheet.claims()).hasSize(10);
    assertThat(sheet.claims().stream().filter(c -> c.measure() == Measure.LANGUAGE_CODES))
        .singleElement()
        .satisfies(codes -> assertThat(codes.values()).hasSize(58).doesNotHaveDuplicates());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | empty",
        "name: x | claims:",
        "claims: [] | line 1: the list is empty",
        "claims: 5 | line 1: a list",
        "claims:;- says: 5 | line 2: what: must be one of conversations",
        "claims:;- what: rows;  says: 5 | line 2: what: must be one of",
        "claims:;- what: tasks | line 2: the claim says nothing",
        "claims:;- what: tasks;  says: many | line 3: \"many\" is no number",
        "claims:;- what: messages;  values: [a] | messages has no values",
        "claims:;- what: tasks;  says: 5;  where: {colour: red} | line 4: unknown key \"colour\"",
        "claims:;- what: tasks;  says: 5;  where: {stage: late} | stage: \"late\" is not allowed",
        "claims:;- what: tasks;  says: 5;  says: 6 | stands twice",
        "claims: [ | not YAML",
        "claims:;- !!java.net.URL [x] | line 2",
      })
  void whatIsNoSheetIsToldWithItsLine(String text, String told) {
    assertThatThrownBy(() -> ClaimText.read(text.replace(';', '\n')))
        .isInstanceOf(BadClaimsException.class)
        .hasMessageContaining(told);
  }
}

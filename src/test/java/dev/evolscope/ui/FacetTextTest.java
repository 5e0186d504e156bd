package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Facet;
import org.junit.jupiter.api.Test;

class FacetTextTest {

  @Test
  void evolTypesReadAsSentences() {
    assertThat(FacetText.evol("PERSONA_REWRITING_FOLLOW_UP"))
        .isEqualTo("Persona rewriting follow up");
  }

  @Test
  void namesThatAreNotUpperSnakeStayAsTheyAre() {
    assertThat(FacetText.evol("Add constraints")).isEqualTo("Add constraints");
    assertThat(FacetText.evol("")).isEmpty();
  }

  @Test
  void escapesAreNotShown() {
    assertThat(FacetText.of(Facet.TASK, "\\(none)")).isEqualTo("(none)");
    assertThat(FacetText.of(Facet.TASK, Facet.NONE)).isEqualTo("none");
  }

  @Test
  void closedVocabulariesHaveWords() {
    assertThat(FacetText.of(Facet.STAGE, "multi-turn")).isEqualTo("Multi-turn");
    assertThat(FacetText.of(Facet.TURNS, "2..5")).isEqualTo("2–5");
  }
}

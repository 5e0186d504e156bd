package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Facet;
import dev.evolscope.search.FacetValue;
import dev.evolscope.taxonomy.TaskTypes;
import dev.evolscope.taxonomy.Taxonomy;
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
  void tasksThatTheTaxonomyKnowsHaveATitleBesideTheirCode() {
    assertThat(FacetText.of(Facet.TASK, "qa")).isEqualTo("qa · Question answering");
    assertThat(FacetText.of(Facet.TASK, "mkqa")).isEqualTo("mkqa");
    for (TaskTypes task : Taxonomy.current().tasks()) {
      assertThat(TaskText.title(task.task())).contains(task.title());
    }
  }

  @Test
  void aTaskInAFacetKeepsItsCode() {
    FacetRow row = FacetRow.of(Facet.TASK, new FacetValue("qa", 3, false, false), ExploreUrl.START);
    assertThat(row.value()).isEqualTo("qa");
    assertThat(row.own()).isEqualTo("qa");
    assertThat(row.name()).isEqualTo("Question answering");
    FacetRow unknown =
        FacetRow.of(Facet.TASK, new FacetValue("mkqa", 3, false, false), ExploreUrl.START);
    assertThat(unknown.own() + unknown.name()).isEqualTo("mkqa");
  }

  @Test
  void closedVocabulariesHaveWords() {
    assertThat(FacetText.of(Facet.STAGE, "multi-turn")).isEqualTo("Multi-turn");
    assertThat(FacetText.of(Facet.TURNS, "2..5")).isEqualTo("2–5");
  }
}

package dev.evolscope.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TaxonomyTest {
  private static final List<String> KNOWN_OF_M2LINGUAL =
      List.of(
          "REFOCUS_QUERIES",
          "RECALL_INFORMATION",
          "FEEDBACK_HANDLING_FOLLOW_UP",
          "PERSONA_REWRITING_FOLLOW_UP",
          "CLARIFICATION",
          "GENERIC_REWRITING_FOLLOW_UP",
          "OPEN_ENDED_QUESTIONS",
          "AMBIGUOUS_FOLLOW_UP",
          "COMPLEX_QUERIES",
          "REDIRECTION_FOLLOW_UP",
          "CHALLENGING_FOLLOW_UP",
          "RANDOM_FOLLOW_UP",
          "PRONOUNS");

  private final Taxonomy taxonomy = Taxonomy.current();

  @Test
  void itHasTheTasksAndTheTwentyOneMultiTurnTypesOfTheMethod() {
    assertThat(taxonomy.tasks()).hasSize(18).extracting(TaskTypes::task).doesNotHaveDuplicates();
    assertThat(taxonomy.multiTurn()).hasSize(21);
    assertThat(taxonomy.multiTurn())
        .extracting(EvolType::name)
        .startsWith(KNOWN_OF_M2LINGUAL.toArray(String[]::new));
    assertThat(taxonomy.taskType("DIALECT")).isPresent();
  }

  @Test
  void everyTaskButTheGeneralOneHasTypesOfItsOwn() {
    assertThat(taxonomy.tasks())
        .allSatisfy(
            task -> assertThat(task.types().isEmpty()).isEqualTo(task.task().equals("general")));
  }

  @Test
  void namesAreUpperSnakeAndUniqueAndNothingIsEmpty() {
    List<EvolType> all =
        Stream.concat(taxonomy.taskTypes(), taxonomy.multiTurn().stream()).toList();
    assertThat(all).extracting(EvolType::name).doesNotHaveDuplicates();
    assertThat(all)
        .allSatisfy(
            type -> {
              assertThat(type.name()).matches("[A-Z]+(_[A-Z]+)*");
              assertThat(type.definition()).endsWith(".");
              assertThat(type.good()).endsWith(".");
              assertThat(type.example().to()).isNotBlank();
            });
  }

  @Test
  void anUnknownNameIsNone() {
    assertThat(taxonomy.taskType("CLARIFICATION")).isEmpty();
    assertThat(taxonomy.multiTurnType("DIALECT")).isEmpty();
  }
}

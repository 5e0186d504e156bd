package dev.evolscope.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.taxonomy.EvolType;
import dev.evolscope.taxonomy.TaskTypes;
import dev.evolscope.taxonomy.Taxonomy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample against the taxonomy that it was made under. */
class EvolTypesTest {
  private static final Taxonomy TAXONOMY = Taxonomy.current();

  @Test
  void tasksAndEvolTypesAreThoseOfTheTaxonomyAndAllOfThemOccur() {
    assertThat(SampleRows.sample().stream().map(row -> row.text("task")).distinct())
        .containsExactlyInAnyOrderElementsOf(
            TAXONOMY.tasks().stream().map(TaskTypes::task).toList());
    assertThat(evolved().map(row -> row.text("task_evol_type")).distinct())
        .containsExactlyInAnyOrderElementsOf(TAXONOMY.taskTypes().map(EvolType::name).toList());
    assertThat(evolved().flatMap(row -> row.texts("multiturn_evol_type").stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(
            TAXONOMY.multiTurn().stream().map(EvolType::name).toList());
  }

  @Test
  void everyTaskEvolTypeIsAGeneralOneOrItsTasksOwn() {
    for (SampleRow row : evolved().toList()) {
      assertThat(suiting(row.text("task"))).as(row.place()).contains(row.text("task_evol_type"));
    }
  }

  @Test
  void theEvolvingModelIsAskedInTheTaxonomysWords() {
    for (SampleRow row : evolved().toList()) {
      assertThat(row.text("task_evol_prompt"))
          .as(row.place())
          .isEqualTo(TAXONOMY.taskType(row.text("task_evol_type")).orElseThrow().definition());
      List<String> types = row.texts("multiturn_evol_type");
      for (var i = 0; i < types.size(); i++) {
        String type = types.get(i);
        assertThat(row.list("multiturn_evol_prompt").get(i).get(type).asString())
            .as(row.place())
            .isEqualTo(TAXONOMY.multiTurnType(type).orElseThrow().definition());
      }
    }
  }

  private static Stream<SampleRow> evolved() {
    return SampleRows.sample().stream().filter(row -> !row.isSeed());
  }

  private static List<String> suiting(String task) {
    Stream<EvolType> own =
        TAXONOMY.tasks().stream()
            .filter(types -> types.task().equals(task))
            .flatMap(types -> types.types().stream());
    return Stream.concat(TAXONOMY.general().stream(), own).map(EvolType::name).toList();
  }
}

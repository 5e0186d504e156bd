package dev.evolscope.taxonomy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All Evol types that are known by name. Data may carry others: those are shown and counted like
 * these, without a definition.
 *
 * @param version grows with every change of meaning
 * @param general task Evol types for every task
 * @param tasks with their own task Evol types
 * @param multiTurn multi-turn Evol types
 */
public record Taxonomy(
    int version, List<EvolType> general, List<TaskTypes> tasks, List<EvolType> multiTurn) {
  private static final Taxonomy CURRENT = TaxonomyReader.read();

  /** The version of this program. */
  public static Taxonomy current() {
    return CURRENT;
  }

  /** Every task Evol type, the general ones first. */
  public Stream<EvolType> taskTypes() {
    return Stream.concat(general.stream(), tasks.stream().flatMap(task -> task.types().stream()));
  }

  /** The task Evol type of a name; empty where it is not in here. */
  public Optional<EvolType> taskType(String name) {
    return taskTypes().filter(type -> type.name().equals(name)).findFirst();
  }

  /** The multi-turn Evol type of a name; empty where it is not in here. */
  public Optional<EvolType> multiTurnType(String name) {
    return multiTurn.stream().filter(type -> type.name().equals(name)).findFirst();
  }
}

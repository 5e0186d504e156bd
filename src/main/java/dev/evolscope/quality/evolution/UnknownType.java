package dev.evolscope.quality.evolution;

import dev.evolscope.conversation.Cut;
import dev.evolscope.conversation.Finding;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.Threshold;
import dev.evolscope.taxonomy.EvolType;
import dev.evolscope.taxonomy.Taxonomy;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An Evol type that the program's taxonomy does not name. Types are an open vocabulary: this is a
 * slip of the pen, or a dataset with a taxonomy of its own.
 */
final class UnknownType implements EvolutionRule {
  private static final Check CHECK =
      new Check(
          "evolution-unknown-type",
          "Evol type not of the taxonomy",
          Severity.HINT,
          Taxonomy.current().version(),
          Threshold.CERTAIN,
          true,
          "The page Taxonomy");

  private static final Set<String> TASK = names(Taxonomy.current().taskTypes());
  private static final Set<String> TURN = names(Taxonomy.current().multiTurn().stream());

  @Override
  public Check check() {
    return CHECK;
  }

  @Override
  public void inspect(Evolution evolution, Consumer<Finding> findings) {
    String type = evolution.evol().taskEvol();
    if (type != null && !TASK.contains(type)) {
      findings.accept(finding(type));
    }
    evolution.evol().turnEvols().stream()
        .distinct()
        .filter(turn -> !TURN.contains(turn))
        .forEach(turn -> findings.accept(finding(turn)));
  }

  private static Finding finding(String type) {
    return new Finding(CHECK.id(), 1, null, List.of(Cut.line(type, Finding.LONGEST_DETAIL)));
  }

  private static Set<String> names(Stream<EvolType> types) {
    return types.map(EvolType::name).collect(Collectors.toUnmodifiableSet());
  }
}

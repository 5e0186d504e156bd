package dev.evolscope.quality.evolution;

import dev.evolscope.conversation.Finding;
import dev.evolscope.quality.Check;
import java.util.function.Consumer;

/** How one flaw of an evolution is seen. */
interface EvolutionRule {
  Check check();

  void inspect(Evolution evolution, Consumer<Finding> findings);
}

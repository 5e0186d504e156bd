package dev.evolscope.quality.evolution;

import dev.evolscope.conversation.Beginning;
import dev.evolscope.conversation.Finding;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.Threshold;
import dev.evolscope.quality.wording.Grams;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An evolved prompt that has next to nothing of its parent's words in it. A new instruction in the
 * same field is what some types ask for; they are left alone.
 */
final class Drift implements EvolutionRule {
  private static final Check CHECK =
      new Check(
          "evolution-drift",
          "Drift away from the parent",
          Severity.WARNING,
          1,
          new Threshold(.92, .8),
          false,
          "");

  /** These leave their parent's subject on purpose. */
  private static final Set<String> LEAVING = Set.of("IN_BREADTH");

  /** Runs of characters below which a prompt is too short to tell. */
  private static final int FEWEST = 20;

  @Override
  public Check check() {
    return CHECK;
  }

  @Override
  public void inspect(Evolution evolution, Consumer<Finding> findings) {
    String before = evolution.before();
    String type = evolution.evol().taskEvol();
    if (before == null || type != null && LEAVING.contains(type)) {
      return;
    }
    double score = 1 - kept(evolution, before);
    if (score >= CHECK.threshold().least()) {
      findings.accept(
          new Finding(
              CHECK.id(),
              score,
              evolution.span(),
              List.of(Long.toString(Math.round(100 - score * 100)), Beginning.of(before, 100))));
    }
  }

  /** The larger share of the two texts' runs that both have; also against the row's own seed. */
  private static double kept(Evolution evolution, String before) {
    double kept = kept(evolution.prompt(), before);
    String seed = evolution.evol().seedPrompt();
    return seed == null ? kept : Math.max(kept, kept(evolution.prompt(), seed));
  }

  private static double kept(String prompt, String before) {
    Grams.Overlap overlap = Grams.compare(prompt, before);
    return Math.min(overlap.first(), overlap.second()) < FEWEST
        ? 1
        : Math.max(overlap.ofFirst(), overlap.ofSecond());
  }
}

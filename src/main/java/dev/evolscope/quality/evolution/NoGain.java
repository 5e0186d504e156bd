package dev.evolscope.quality.evolution;

import dev.evolscope.conversation.Beginning;
import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Graphemes;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.Threshold;
import dev.evolscope.quality.wording.Demands;
import dev.evolscope.quality.wording.Grams;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An evolved prompt that is its parent in much the same words, hardly longer and without a new
 * demand. Types that only reword, such as another dialect, are left alone.
 */
final class NoGain implements EvolutionRule {
  private static final Check CHECK =
      new Check(
          "evolution-no-gain",
          "Nothing gained over the parent",
          Severity.WARNING,
          1,
          new Threshold(.55, .4),
          true,
          "Elimination of evolutions without information gain in Evol-Instruct (Xu et al. 2023,"
              + " arXiv:2304.12244); here by Dice's coefficient, length and marks of demands");

  /** These ask the same in other words; that is their gain. */
  private static final Set<String> REWORDING = Set.of("DIALECT");

  /** How much longer than its parent a prompt may be that gains nothing. */
  private static final double LONGER = 1.25;

  /**
   * Share of the parent's runs above which it stands in the evolved prompt nearly whole: a mark
   * more is then a demand more. Below, it may be another way to cut the same sentence.
   */
  private static final double WHOLE = .85;

  @Override
  public Check check() {
    return CHECK;
  }

  @Override
  public void inspect(Evolution evolution, Consumer<Finding> findings) {
    String before = evolution.before();
    String prompt = evolution.prompt();
    String type = evolution.evol().taskEvol();
    if (before == null || prompt.isBlank() || type != null && REWORDING.contains(type)) {
      return;
    }
    double ratio = Graphemes.count(prompt) / (double) Math.max(1, Graphemes.count(before));
    Grams.Overlap overlap = Grams.compare(prompt, before);
    double score = overlap.dice();
    int more = Demands.count(prompt) - Demands.count(before);
    if (ratio > LONGER || more > (overlap.ofSecond() > WHOLE ? 0 : 2)) {
      return;
    }
    if (score >= CHECK.threshold().least()) {
      findings.accept(
          new Finding(
              CHECK.id(),
              score,
              evolution.span(),
              List.of(
                  Long.toString(Math.round(score * 100)),
                  Long.toString(Math.round(ratio * 100)),
                  Beginning.of(before, 100))));
    }
  }
}

package dev.evolscope.quality.evolution;

import dev.evolscope.conversation.Beginning;
import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Graphemes;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.Threshold;
import dev.evolscope.quality.wording.CutWords;
import dev.evolscope.quality.wording.Demands;
import java.util.List;
import java.util.function.Consumer;

/** An evolved prompt that is much shorter than its parent, of fewer different words and demands. */
final class Shrunk implements EvolutionRule {
  private static final Check CHECK =
      new Check(
          "evolution-shrunk",
          "Shorter and simpler than the parent",
          Severity.WARNING,
          1,
          new Threshold(.6, .4),
          false,
          "");

  @Override
  public Check check() {
    return CHECK;
  }

  @Override
  public void inspect(Evolution evolution, Consumer<Finding> findings) {
    String before = evolution.before();
    if (before == null || evolution.prompt().isBlank()) {
      return;
    }
    int now = Graphemes.count(evolution.prompt());
    int then = Graphemes.count(before);
    double score = 1 - now / (double) Math.max(1, then);
    if (score >= CHECK.threshold().least() && isSimpler(evolution.prompt(), before)) {
      findings.accept(
          new Finding(
              CHECK.id(),
              score,
              evolution.span(),
              List.of(Integer.toString(now), Integer.toString(then), Beginning.of(before, 100))));
    }
  }

  private static boolean isSimpler(String prompt, String before) {
    return Demands.count(prompt) < Demands.count(before)
        && CutWords.of(prompt).size() < CutWords.of(before).size();
  }
}

package dev.evolscope.api;

import dev.evolscope.api.QualityAnswer.ProgressFact;
import dev.evolscope.quality.Policy.OneCheck;
import dev.evolscope.quality.PolicyResult;
import dev.evolscope.quality.PolicyResult.Held;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A policy beside what is counted, as the API and the command line write it.
 *
 * @param name empty where it has none
 * @param holds whether everything is looked at and no rule is broken
 * @param broken number of broken rules
 */
public record PolicyAnswer(
    String name, boolean holds, int broken, List<RuleFact> rules, ProgressFact progress) {

  /**
   * A rule.
   *
   * @param of id of a check, or a severity
   * @param threshold null where the rule has none of its own
   * @param most as written
   * @param filters what was counted
   */
  public record RuleFact(
      String of,
      @Nullable Double threshold,
      String most,
      Map<String, List<String>> filters,
      long conversations,
      long flagged,
      boolean holds) {}

  /** The answer for a result. */
  public static PolicyAnswer of(PolicyResult result) {
    return new PolicyAnswer(
        result.policy().name(),
        result.holds(),
        (int) result.rules().stream().filter(held -> !held.holds()).count(),
        result.rules().stream().map(PolicyAnswer::fact).toList(),
        ProgressFact.of(result.progress()));
  }

  private static RuleFact fact(Held held) {
    return new RuleFact(
        held.rule().limited().label(),
        held.rule().limited() instanceof OneCheck check ? check.threshold() : null,
        held.rule().most().text(),
        held.filters().parameters(),
        held.conversations(),
        held.flagged(),
        held.holds());
  }
}

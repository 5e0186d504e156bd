package dev.evolscope.quality;

import dev.evolscope.conversation.Filters;
import dev.evolscope.quality.Policy.Rule;
import java.util.List;

/**
 * A policy beside what is counted.
 *
 * @param progress of the checks before anything was counted; a policy holds only where they were
 *     done
 */
public record PolicyResult(Policy policy, List<Held> rules, QualityProgress progress) {

  /**
   * A rule beside what is counted.
   *
   * @param filters what was counted: those of the policy and of the rule
   * @param conversations that they select
   */
  public record Held(Rule rule, Filters filters, long conversations, long flagged) {
    public boolean holds() {
      return rule.most().holds(flagged, conversations);
    }
  }

  /** Whether everything is looked at and every rule holds. */
  public boolean holds() {
    return !progress.pending() && rules.stream().allMatch(Held::holds);
  }
}

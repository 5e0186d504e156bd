package dev.evolscope.quality;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.quality.Policy.AllOf;
import dev.evolscope.quality.Policy.OneCheck;
import dev.evolscope.quality.PolicyResult.Held;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Holds policies against what is loaded. Safe for several threads. */
public final class Policies {
  private final Quality quality;
  private final PolicyText reader;

  public Policies(Quality quality, Checks checks) {
    this.quality = quality;
    this.reader = new PolicyText(checks);
  }

  /**
   * Reads a policy and counts.
   *
   * @throws BadPolicyException with the line of what is wrong
   */
  public PolicyResult check(String yaml) {
    Policy policy = reader.read(yaml);
    QualityProgress progress = quality.progress();
    List<Held> held =
        policy.rules().stream()
            .map(rule -> held(rule, together(policy.where(), rule.where())))
            .toList();
    return new PolicyResult(policy, held, progress);
  }

  private Held held(Policy.Rule rule, Filters filters) {
    return switch (rule.limited()) {
      case OneCheck(Check check, Double threshold) -> {
        CheckReport report = quality.report(check.id(), "", filters).orElseThrow();
        double from = Objects.requireNonNullElse(threshold, report.check().threshold());
        yield new Held(rule, filters, report.conversations(), report.flaggedAt(from));
      }
      case AllOf(Severity severity) -> {
        Overview overview = quality.overview("", filters);
        long flagged = Objects.requireNonNull(overview.severities().get(severity));
        yield new Held(rule, filters, overview.conversations(), flagged);
      }
    };
  }

  /** A rule's choices of a facet take the place of the policy's. */
  private static Filters together(Filters all, Filters own) {
    Map<Facet, List<Choice>> choices = new EnumMap<>(Facet.class);
    choices.putAll(all.choices());
    choices.putAll(own.choices());
    return new Filters(choices);
  }
}

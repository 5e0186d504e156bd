package dev.evolscope.cli;

import dev.evolscope.api.PolicyAnswer;
import dev.evolscope.api.PolicyAnswer.RuleFact;
import dev.evolscope.api.QualityAnswer;
import dev.evolscope.api.QualityAnswer.CheckFact;
import dev.evolscope.api.QualityAnswer.ProgressFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What checks flag, and whether a policy holds, for a person. */
final class QualityText {
  private static final double PERCENT = 100;

  private QualityText() {}

  static List<String> of(QualityAnswer quality, @Nullable PolicyAnswer policy) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d of %,d conversations are flagged",
            quality.flagged(),
            quality.conversations()));
    quality.checks().stream()
        .filter(check -> check.flagged() > 0)
        .forEach(check -> lines.add(line(check)));
    unfinished(lines, quality.progress());
    if (policy == null) {
      lines.add("No policy was checked: name a file with --policy");
    } else {
      add(lines, policy);
    }
    return lines;
  }

  private static String line(CheckFact check) {
    return String.format(
        Locale.ROOT,
        "%-28s %,12d %7.3f %%  %s",
        check.id(),
        check.flagged(),
        check.share() * PERCENT,
        check.severity());
  }

  private static void unfinished(List<String> lines, ProgressFact progress) {
    if (progress.pending()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "The checks are %s at %,d of %,d rows: these counts are not all",
              progress.state(),
              progress.done(),
              progress.total()));
    }
    if (progress.failures() > 0) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%,d times a check failed on a row; the log names them",
              progress.failures()));
    }
  }

  private static void add(List<String> lines, PolicyAnswer policy) {
    lines.add("");
    lines.add(
        "%s: %d of %d rules hold"
            .formatted(
                policy.name().isEmpty() ? "policy" : policy.name(),
                policy.rules().size() - policy.broken(),
                policy.rules().size()));
    policy.rules().forEach(rule -> lines.add(line(rule)));
    if (policy.progress().pending()) {
      lines.add("broken   not everything was checked");
    }
  }

  private static String line(RuleFact rule) {
    return String.format(
        Locale.ROOT,
        "%-8s %s%s: %,d of %,d flagged, at most %s%s",
        rule.holds() ? "holds" : "broken",
        rule.of(),
        rule.threshold() == null ? "" : " from " + rule.threshold(),
        rule.flagged(),
        rule.conversations(),
        rule.most(),
        where(rule));
  }

  private static String where(RuleFact rule) {
    return rule.filters().entrySet().stream()
        .map(filter -> filter.getKey() + "=" + String.join(",", filter.getValue()))
        .collect(Collectors.joining(" ", rule.filters().isEmpty() ? "" : ", where ", ""));
  }
}

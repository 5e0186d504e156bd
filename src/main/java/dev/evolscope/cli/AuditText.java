package dev.evolscope.cli;

import dev.evolscope.api.AuditAnswer;
import dev.evolscope.api.AuditAnswer.ClaimFact;
import dev.evolscope.api.AuditAnswer.ClaimsFact;
import dev.evolscope.api.AuditAnswer.CoverageFact;
import dev.evolscope.coverage.Balance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An audit for a person. */
final class AuditText {
  private AuditText() {}

  static String of(AuditAnswer audit) {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "%-28s %,12d", "conversations", audit.conversations()));
    audit.coverage().forEach(fact -> lines.add(line(fact)));
    ClaimsFact claims = audit.claims();
    if (claims == null) {
      lines.add("No claims were checked: name a file with --claims");
    } else {
      add(lines, claims);
    }
    lines.addAll(QualityText.of(audit.quality(), audit.policy()));
    return String.join(System.lineSeparator(), lines);
  }

  private static String line(CoverageFact fact) {
    return String.format(
        Locale.ROOT,
        "%-28s %,12d cells, %,d empty; evenness of rows, columns and cells %s; Gini %s",
        fact.rows() + " by " + fact.columns(),
        fact.cells(),
        fact.empty(),
        shares(fact.evenness()),
        shares(fact.gini()));
  }

  private static void add(List<String> lines, ClaimsFact claims) {
    lines.add("");
    lines.add(
        "%s: %d of %d claims hold"
            .formatted(claims.name(), claims.passed(), claims.results().size()));
    for (ClaimFact claim : claims.results()) {
      lines.add(line(claim));
      claim.explanations().forEach(why -> lines.add("         " + why.text()));
    }
  }

  private static String line(ClaimFact claim) {
    return "%-8s %s%s: said %s, counted %s%s"
        .formatted(
            claim.verdict(),
            claim.what(),
            where(claim),
            claim.says() == null ? claim.values().size() + " values" : claim.says(),
            number(claim.counted()),
            claim.by().isEmpty() ? "" : " (" + claim.by() + ")");
  }

  private static String where(ClaimFact claim) {
    return claim.filters().isEmpty()
        ? ""
        : claim.filters().entrySet().stream()
            .map(filter -> filter.getKey() + "=" + String.join(",", filter.getValue()))
            .collect(Collectors.joining(" ", " of ", ""));
  }

  private static String number(BigDecimal number) {
    return number.scale() > 0
        ? number.toPlainString()
        : String.format(Locale.ROOT, "%,d", number.longValueExact());
  }

  private static String shares(Balance balance) {
    return String.join(
        ", ", share(balance.rows()), share(balance.columns()), share(balance.cells()));
  }

  private static String share(@Nullable Double share) {
    return share == null ? "–" : String.format(Locale.ROOT, "%.3f", share);
  }
}

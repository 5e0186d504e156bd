package dev.evolscope.cli;

import dev.evolscope.api.AuditAnswer;
import dev.evolscope.api.AuditAnswer.ClaimFact;
import dev.evolscope.api.AuditAnswer.ClaimsFact;
import dev.evolscope.api.AuditAnswer.CoverageFact;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An audit for a person. */
final class AuditText {
  private AuditText() {}

  static String of(AuditAnswer audit) {
    StringBuilder text = new StringBuilder();
    line(text, "%-28s %,12d", "conversations", audit.conversations());
    for (CoverageFact fact : audit.coverage()) {
      line(
          text,
          "%-28s %,12d cells, %,d empty; evenness of rows %s, columns %s, cells %s; Gini %s, %s, %s",
          fact.rows() + " by " + fact.columns(),
          fact.cells(),
          fact.empty(),
          share(fact.evenness().rows()),
          share(fact.evenness().columns()),
          share(fact.evenness().cells()),
          share(fact.gini().rows()),
          share(fact.gini().columns()),
          share(fact.gini().cells()));
    }
    ClaimsFact claims = audit.claims();
    if (claims == null) {
      line(text, "No claims were checked: name a file with --claims");
    } else {
      add(text, claims);
    }
    return text.toString().stripTrailing();
  }

  private static void add(StringBuilder text, ClaimsFact claims) {
    line(text, "");
    line(text, "%s: %d of %d claims hold", claims.name(), claims.passed(), claims.results().size());
    for (ClaimFact claim : claims.results()) {
      line(
          text,
          "%-8s %s%s: said %s, counted %s%s",
          claim.verdict(),
          claim.what(),
          where(claim),
          claim.says() == null ? claim.values().size() + " values" : claim.says(),
          number(claim.counted()),
          claim.by().isEmpty() ? "" : " (" + claim.by() + ")");
      claim.explanations().forEach(why -> line(text, "         %s", why.text()));
    }
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

  private static String share(@Nullable Double share) {
    return share == null ? "–" : String.format(Locale.ROOT, "%.3f", share);
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
  }
}

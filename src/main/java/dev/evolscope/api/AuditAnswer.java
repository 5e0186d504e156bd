package dev.evolscope.api;

import dev.evolscope.coverage.Audit;
import dev.evolscope.coverage.Balance;
import dev.evolscope.coverage.ClaimResult;
import dev.evolscope.coverage.Explanation;
import dev.evolscope.coverage.Said;
import dev.evolscope.quality.Overview;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An audit as the API and the command line write it.
 *
 * @param claims null where none were to be checked
 * @param policy null where none was to be checked
 */
public record AuditAnswer(
    long conversations,
    List<CoverageFact> coverage,
    @Nullable ClaimsFact claims,
    QualityAnswer quality,
    @Nullable PolicyAnswer policy) {

  /** How two dimensions are covered. */
  public record CoverageFact(
      String rows, String columns, int cells, int empty, Balance evenness, Balance gini) {}

  /** A sheet of claims beside what is counted. */
  public record ClaimsFact(
      String name, String about, int passed, int failed, List<ClaimFact> results) {}

  /**
   * A claim beside what is counted.
   *
   * @param says null where only values are listed
   * @param verdict holds, rounded or fails
   * @param difference counted less said
   */
  public record ClaimFact(
      String what,
      @Nullable String says,
      List<String> values,
      String by,
      Map<String, List<String>> filters,
      BigDecimal counted,
      BigDecimal difference,
      String verdict,
      boolean passed,
      List<Why> explanations) {}

  /** Why a claim and what is counted differ. */
  public record Why(String kind, String text) {}

  /** The same with a policy. */
  public AuditAnswer with(@Nullable PolicyAnswer other) {
    return new AuditAnswer(conversations, coverage, claims, quality, other);
  }

  /** The answer for an audit, and what checks flag in the same conversations. */
  public static AuditAnswer of(Audit audit, Overview flaws) {
    return new AuditAnswer(
        audit.conversations(),
        audit.coverages().stream()
            .map(
                c ->
                    new CoverageFact(
                        c.counts().rows().parameter(),
                        c.counts().columns().parameter(),
                        c.counts().cells(),
                        c.counts().empty(),
                        c.evenness(),
                        c.gini()))
            .toList(),
        audit.sheet() == null ? null : claims(audit),
        QualityAnswer.of(flaws, null),
        null);
  }

  private static ClaimsFact claims(Audit audit) {
    var sheet = Objects.requireNonNull(audit.sheet());
    return new ClaimsFact(
        sheet.name(),
        sheet.about(),
        audit.results().size() - audit.failed(),
        audit.failed(),
        audit.results().stream().map(AuditAnswer::claim).toList());
  }

  private static ClaimFact claim(ClaimResult result) {
    Said said = result.claim().said();
    return new ClaimFact(
        result.claim().measure().label(),
        said == null ? null : said.text(),
        result.claim().values(),
        result.claim().by(),
        result.counts().parameters(),
        result.counted(),
        result.difference(),
        result.verdict().label(),
        result.verdict().passed(),
        result.explanations().stream().map(AuditAnswer::why).toList());
  }

  private static Why why(Explanation explanation) {
    return new Why(explanation.kind(), explanation.english());
  }
}

package dev.evolscope.coverage;

import dev.evolscope.conversation.Filters;
import java.math.BigDecimal;
import java.util.List;

/**
 * A claim beside what is counted.
 *
 * @param counted the number
 * @param counts the conversations that were looked at
 * @param explanations of a difference; possibly none
 */
public record ClaimResult(
    Claim claim,
    BigDecimal counted,
    Filters counts,
    Verdict verdict,
    List<Explanation> explanations) {
  public ClaimResult {
    explanations = List.copyOf(explanations);
  }

  /** Counted less said; zero where only values are listed. */
  public BigDecimal difference() {
    Said said = claim.said();
    return said == null ? BigDecimal.ZERO : counted.subtract(said.number());
  }
}

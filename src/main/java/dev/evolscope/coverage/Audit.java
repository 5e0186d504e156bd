package dev.evolscope.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor wants to know first of what is selected.
 *
 * @param coverages of the pairs of dimensions that matter most
 * @param sheet the claims that were checked; null for none
 * @param results of the claims, in their order; empty for none
 */
public record Audit(
    long conversations,
    List<Coverage> coverages,
    @Nullable ClaimSheet sheet,
    List<ClaimResult> results) {

  /** How many claims do not hold. */
  public int failed() {
    return (int) results.stream().filter(result -> !result.verdict().passed()).count();
  }
}

package dev.evolscope.coverage;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.search.TooManyCellsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Audits what is loaded: coverage, and the claims of a sheet. */
public final class Audits {
  private static final List<List<Facet>> PAIRS =
      List.of(
          List.of(Facet.LANGUAGE, Facet.TASK),
          List.of(Facet.LANGUAGE, Facet.STAGE),
          List.of(Facet.LANGUAGE, Facet.TURN_EVOL),
          List.of(Facet.TASK, Facet.TASK_EVOL));

  private final Coverages coverages;
  private final ClaimCheck claims;

  public Audits(Coverages coverages, ClaimCheck claims) {
    this.coverages = coverages;
    this.claims = claims;
  }

  /**
   * Audits.
   *
   * @param datasets to look at; empty for all
   * @param sheet what is claimed; null for nothing
   */
  public Audit of(List<Choice> datasets, @Nullable ClaimSheet sheet) {
    Filters filters = new Filters(Map.of(Facet.DATASET, datasets));
    List<Coverage> covered = new ArrayList<>();
    for (List<Facet> pair : PAIRS) {
      try {
        covered.add(coverages.of(new CoverageRequest(pair.get(0), pair.get(1), "", filters, "")));
      } catch (TooManyCellsException e) {
        // a pair of so many values tells an auditor nothing: it is left out of the answer
      }
    }
    long conversations = covered.isEmpty() ? 0 : covered.getFirst().counts().total();
    return new Audit(
        conversations,
        List.copyOf(covered),
        sheet,
        sheet == null ? List.of() : claims.of(sheet, datasets));
  }
}

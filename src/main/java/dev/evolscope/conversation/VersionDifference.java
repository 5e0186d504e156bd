package dev.evolscope.conversation;

import java.util.List;
import java.util.Map;

/**
 * What differs between two versions of a dataset, counted by rows.
 *
 * @param total all rows that match the filters; exact
 * @param facets how many count under each value, most first. A changed row counts under the values
 *     of its later version, a removed one under those of its earlier
 */
public record VersionDifference(ChangeCounts total, Map<Facet, List<ValueCount>> facets) {

  /** The facets that are counted. */
  public static final List<Facet> FACETS =
      List.of(Facet.LANGUAGE, Facet.TASK, Facet.STAGE, Facet.TASK_EVOL, Facet.TURN_EVOL);

  /**
   * Rows under a value.
   *
   * @param value escaped as in {@link Facet#escape}
   */
  public record ValueCount(String value, ChangeCounts counts) {}
}

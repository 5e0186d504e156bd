package dev.evolscope.search;

import java.util.Arrays;
import java.util.List;

/**
 * Flagged conversations by check and by the value of a facet; a conversation with two values counts
 * under both.
 *
 * @param values those that a selected conversation has, escaped as in facets, in natural order
 * @param totals selected conversations of each value
 * @param flagged those of them that any check flags
 * @param checks ids
 * @param counts by check, then by value
 */
public record FlagTable(
    List<String> values, long[] totals, long[] flagged, List<String> checks, int[][] counts) {

  /** The counts of a check for each value; zeros where it is none of the checks. */
  public List<Integer> counts(String check) {
    int place = checks.indexOf(check);
    int[] row = place < 0 ? new int[values.size()] : counts[place];
    return Arrays.stream(row).boxed().toList();
  }
}

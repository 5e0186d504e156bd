package dev.evolscope.quality;

import dev.evolscope.conversation.Facet;
import java.util.List;

/**
 * Flagged conversations by check and by the value of a facet. A conversation with two values counts
 * under both.
 *
 * @param values of the facet that the selected datasets have, escaped as in filters, in natural
 *     order
 * @param totals selected conversations of each value
 * @param flagged those of them that any check flags
 * @param rows every check that is on
 */
public record Heatmap(
    Facet by, List<String> values, List<Long> totals, List<Long> flagged, List<Row> rows) {

  /**
   * A check.
   *
   * @param counts flagged conversations of each value
   * @param flagged distinct conversations of any value
   */
  public record Row(CheckState check, List<Integer> counts, long flagged) {}

  /** Part of a value's conversations that a check flags, 0 to 1. */
  public double share(int row, int value) {
    long total = totals.get(value);
    return total == 0 ? 0 : (double) rows.get(row).counts().get(value) / total;
  }
}

package dev.evolscope.report;

import dev.evolscope.quality.Check;
import dev.evolscope.quality.Heatmap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One check among the conversations of one value.
 *
 * @param value escaped as in filters
 */
public record FlaggedCell(Check check, String value, Share flagged) {

  /** The cells of a map with any finding, worst first: by what the share is at least. */
  public static List<FlaggedCell> worst(Heatmap map) {
    List<FlaggedCell> cells = new ArrayList<>();
    for (Heatmap.Row row : map.rows()) {
      for (int i = 0; i < map.values().size(); i++) {
        if (row.counts().get(i) > 0) {
          Share share = new Share(row.counts().get(i), map.totals().get(i));
          cells.add(new FlaggedCell(row.check().check(), map.values().get(i), share));
        }
      }
    }
    cells.sort(
        Comparator.comparingDouble((FlaggedCell cell) -> cell.flagged().atLeast()).reversed());
    return List.copyOf(cells);
  }
}

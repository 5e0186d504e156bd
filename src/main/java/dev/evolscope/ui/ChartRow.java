package dev.evolscope.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of a chart as the browser draws it. The links are made here, so that the browser knows
 * nothing of addresses.
 *
 * @param label names the value
 * @param value where it stands, or how long its bar is
 * @param from start of a span around the value; null for none
 * @param to end of the span
 * @param other the same in the selection beside; null for none
 * @param cells of the table, behind the label
 * @param href filters the page by the value; empty where nothing can
 * @param seen leads to the conversations behind it, from the first cell; empty where nothing can
 * @param hint the value in words
 */
record ChartRow(
    String label,
    double value,
    @Nullable Double from,
    @Nullable Double to,
    @Nullable Double other,
    List<String> cells,
    String href,
    String seen,
    String hint) {

  ChartRow {
    cells = List.copyOf(cells);
  }

  /** The same on a span. */
  ChartRow spanning(long from, long to) {
    return new ChartRow(label, value, (double) from, (double) to, other, cells, href, seen, hint);
  }
}

package dev.evolscope.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a chart shows.
 *
 * @param name of downloaded files, without ending; unique on the page
 * @param note how it is to be read, and of how many it tells
 * @param headers of the table's columns
 * @param percent whether values are shares from 0 to 1
 * @param csvHref where the figures behind it are, as CSV
 */
record ChartContent(
    String name,
    Kind kind,
    String heading,
    String note,
    List<String> headers,
    List<ChartRow> rows,
    boolean percent,
    String csvHref) {

  /** How values are drawn. */
  enum Kind {
    /** Standing bars in their order, for numbers that follow each other. */
    COLUMNS,
    /** Lying bars, for names. */
    BARS,
    /** A point on a line for each name. */
    DOTS,
    /** The same on a scale on which each step doubles. */
    LOG_DOTS
  }

  ChartContent {
    headers = List.copyOf(headers);
    rows = List.copyOf(rows);
  }

  /**
   * Where the API has a table of a selection, and of the one that it is compared with.
   *
   * @param table as the API calls it
   * @param more parameters beside the selection
   */
  static String csv(String table, PageUrl url, Map<String, List<String>> more) {
    Map<String, List<String>> parameters = new HashMap<>();
    if (!url.query().isEmpty()) {
      parameters.put(ExploreUrl.QUERY, List.of(url.query()));
    }
    parameters.putAll(url.filters().parameters());
    if (!url.of(StatisticsUrl.WITH).isEmpty()) {
      parameters.put(StatisticsUrl.WITH, url.of(StatisticsUrl.WITH));
    }
    parameters.putAll(more);
    parameters.put("table", List.of(table));
    return "api/v1/statistics/csv?" + new QueryParameters(parameters).getQueryString();
  }
}

package dev.evolscope.ui;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.coverage.Coverage;
import dev.evolscope.search.CrossCounts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A coverage as the browser draws it.
 *
 * @param label what the table is
 * @param corner what the rows are
 * @param all heading of the rows' totals
 * @param selection query and filters of every cell's link but those of the axes
 * @param href all conversations that are selected
 * @param limits from which counts on the next colour begins
 * @param numbers whether cells show their numbers
 * @param locale how numbers are written
 */
record CoverageData(
    String label,
    String corner,
    String all,
    List<AxisEntry> rows,
    List<AxisEntry> columns,
    String selection,
    long total,
    String href,
    List<Integer> limits,
    boolean numbers,
    String locale,
    Map<String, String> words) {
  /** More columns are not drawn; the API gives them all. */
  static final int MOST_COLUMNS = 150;

  /** More cells are not drawn. */
  private static final int MOST_CELLS = 15_000;

  private static final List<String> WORDS =
      List.of("count", "target", "missing", "row", "column", "legend");

  /** How many rows of so many columns are drawn. */
  static int mostRows(int columns) {
    return MOST_CELLS / Math.clamp(columns, 1, MOST_COLUMNS);
  }

  static CoverageData of(CoverageUrl url, Coverage coverage) {
    CrossCounts counts = coverage.counts();
    List<Integer> columns = first(url.columnOrder().columns(coverage), MOST_COLUMNS);
    List<Integer> rows = first(url.rowOrder().rows(coverage), mostRows(columns.size()));
    return new CoverageData(
        Texts.text("coverage.by", word(url.rows()), word(url.columns())),
        Texts.text("facet." + url.rows().parameter()),
        Texts.text("coverage.all"),
        rows.stream().map(row -> row(url, coverage, row, columns)).toList(),
        columns.stream()
            .map(
                place ->
                    AxisEntry.of(
                        url.columns(),
                        counts.columnValues().get(place),
                        counts.columnTotals()[place],
                        url.selection(),
                        "",
                        ""))
            .toList(),
        beside(url),
        counts.total(),
        url.selection().explored().href(),
        HeatScale.of(counts.counts()),
        url.numbers(),
        Texts.language().icu().toLanguageTag(),
        words(counts.rowValues().size()));
  }

  private static String word(Facet facet) {
    return Texts.text("facet.lower." + facet.parameter());
  }

  private static List<Integer> first(List<Integer> places, int most) {
    return places.subList(0, Math.min(places.size(), most));
  }

  private static AxisEntry row(CoverageUrl url, Coverage coverage, int row, List<Integer> columns) {
    CrossCounts counts = coverage.counts();
    long[][] targets = coverage.targets();
    return AxisEntry.of(
        url.rows(),
        counts.rowValues().get(row),
        counts.rowTotals()[row],
        url.selection(),
        joined(columns, Arrays.stream(counts.counts()[row]).asLongStream().toArray()),
        targets == null ? "" : joined(columns, targets[row]));
  }

  private static String joined(List<Integer> columns, long[] cells) {
    return columns.stream().map(c -> Long.toString(cells[c])).collect(Collectors.joining(" "));
  }

  private static String beside(CoverageUrl url) {
    Filters filters =
        url.selection().filters().with(url.rows(), List.of()).with(url.columns(), List.of());
    return url.selection().withFilters(filters).queryParameters().getQueryString();
  }

  private static Map<String, String> words(int rows) {
    Map<String, String> words = new LinkedHashMap<>();
    WORDS.forEach(word -> words.put(word, Texts.text("coverage.map." + word)));
    words.put("allRows", Texts.text("coverage.allRows", rows));
    return words;
  }
}

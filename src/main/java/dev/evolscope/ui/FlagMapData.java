package dev.evolscope.ui;

import dev.evolscope.conversation.Facet;
import dev.evolscope.quality.CheckFamily;
import dev.evolscope.quality.Heatmap;
import dev.evolscope.quality.Overview;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Checks by the values of a facet, as the browser draws them; the names are those of {@link
 * CoverageData}. A cell's colour goes by its share, with the same limits in every map, so that maps
 * can be compared.
 *
 * @param limits shares from which the next colour begins, in ten thousandths
 * @param flags true: this is no map of counts
 */
record FlagMapData(
    String label,
    String corner,
    String all,
    List<FlagRow> rows,
    List<AxisEntry> columns,
    String selection,
    long total,
    String href,
    List<Integer> limits,
    boolean numbers,
    boolean flags,
    String locale,
    Map<String, String> words) {
  /** Any at all; 0.3, 1, 2.5, 5 and 10 percent. */
  private static final List<Integer> LIMITS = List.of(1, 30, 100, 250, 500, 1_000);

  private static final List<String> WORDS =
      List.of("count", "of", "row", "column", "about", "legend", "none", "allRows");

  /** Columns that leave room for numbers in the cells of a wide window. */
  private static final int FEW = 20;

  static FlagMapData of(QualityUrl url, Overview overview, Heatmap heatmap) {
    int columns = Math.min(heatmap.values().size(), CoverageData.MOST_COLUMNS);
    return new FlagMapData(
        Texts.text("quality.map", word(url.by())),
        Texts.text("quality.check"),
        Texts.text("quality.column.flagged"),
        heatmap.rows().stream()
            .sorted(Comparator.comparing(row -> row.check().check(), CheckFamily.TOGETHER))
            .map(row -> FlagRow.of(row, url.selection()))
            .toList(),
        IntStream.range(0, columns).mapToObj(i -> column(url, heatmap, i)).toList(),
        beside(url),
        overview.conversations(),
        url.selection().explored().href(),
        LIMITS,
        columns <= FEW,
        true,
        Texts.language().icu().toLanguageTag(),
        inWords());
  }

  private static AxisEntry column(QualityUrl url, Heatmap heatmap, int column) {
    return AxisEntry.of(
        url.by(),
        heatmap.values().get(column),
        heatmap.totals().get(column),
        url.selection(),
        "",
        "");
  }

  private static String word(Facet facet) {
    return Texts.text("facet.lower." + facet.parameter());
  }

  private static String beside(QualityUrl url) {
    PageUrl selection = url.selection();
    return selection
        .withFilters(selection.filters().with(Facet.FINDING, List.of()).with(url.by(), List.of()))
        .queryParameters()
        .getQueryString();
  }

  private static Map<String, String> inWords() {
    Map<String, String> words = new LinkedHashMap<>();
    WORDS.forEach(word -> words.put(word, Texts.text("quality.map." + word)));
    return words;
  }
}

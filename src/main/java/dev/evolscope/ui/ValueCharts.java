package dev.evolscope.ui;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.search.Distribution;
import dev.evolscope.search.FacetValue;
import dev.evolscope.search.Spread;
import dev.evolscope.search.Statistics;
import dev.evolscope.search.Statistics.Group;
import dev.evolscope.ui.ChartContent.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of a facet: how many conversations each has, and how long they are. */
final class ValueCharts {
  private final StatisticsUrl url;
  private final Statistics mine;
  private final Optional<Statistics> other;

  /**
   * Charts of statistics with groups.
   *
   * @param other of the selection beside, where there is one
   */
  ValueCharts(StatisticsUrl url, Statistics mine, Optional<Statistics> other) {
    this.url = url;
    this.mine = mine;
    this.other = other;
  }

  /** Conversations by value. */
  ChartContent counts(Facet facet) {
    Map<String, Long> beside =
        other.map(o -> o.of(facet)).orElse(List.of()).stream()
            .collect(
                Collectors.toMap(
                    FacetValue::value, FacetValue::count, (one, same) -> one, LinkedHashMap::new));
    List<ChartRow> rows = new ArrayList<>();
    for (FacetValue value : mine.of(facet)) {
      rows.add(count(facet, value.value(), value.count(), beside.getOrDefault(value.value(), 0L)));
      beside.remove(value.value());
    }
    beside.forEach((value, count) -> rows.add(count(facet, value, 0, count)));
    List<String> headers = new ArrayList<>();
    headers.add(Texts.text("facet." + facet.parameter()));
    headers.add(Texts.text("statistics.conversations"));
    headers.add(Texts.text("statistics.share"));
    other.ifPresent(o -> headers.add(Texts.text("statistics.shareBeside")));
    return new ChartContent(
        facet.parameter(),
        Kind.BARS,
        Texts.text("facet." + facet.parameter()),
        Texts.text("statistics.valueNote", mine.distinct(facet)),
        headers,
        rows,
        other.isPresent(),
        ChartContent.csv(facet.parameter(), url.page(), Map.of()));
  }

  private ChartRow count(Facet facet, String value, long count, long besideCount) {
    String label = FacetText.of(facet, value);
    double share = count / (double) mine.all().conversations();
    @Nullable Double beside =
        other.map(o -> besideCount / (double) Math.max(1, o.all().conversations())).orElse(null);
    List<String> cells = new ArrayList<>();
    cells.add(Texts.number(count));
    cells.add(Texts.share(share));
    String hint = Texts.text("statistics.valueBar", label, count, Texts.share(share));
    if (beside != null) {
      cells.add(Texts.share(beside));
      hint += " · " + Texts.text("statistics.besideBar", Texts.share(beside));
    }
    return new ChartRow(
        label,
        beside == null ? count : share,
        null,
        null,
        beside,
        cells,
        narrowed(facet, value),
        url.page().explored(facet, value).href(),
        hint);
  }

  /**
   * Middle and quartiles of a length by the page's facet.
   *
   * @param name of its texts
   */
  ChartContent lengths(String name, Function<Spread, Distribution> length) {
    Facet by = url.by();
    Map<String, Long> beside =
        other.map(Statistics::groups).orElse(List.of()).stream()
            .filter(group -> length.apply(group.spread()).count() > 0)
            .collect(Collectors.toMap(Group::value, g -> length.apply(g.spread()).p50()));
    List<ChartRow> rows = new ArrayList<>();
    for (Group group : mine.groups()) {
      Distribution d = length.apply(group.spread());
      if (d.count() > 0) {
        rows.add(length(by, group.value(), d, beside.get(group.value())));
      }
    }
    List<String> headers = new ArrayList<>();
    headers.add(Texts.text("facet." + by.parameter()));
    for (String header : List.of("number", "p5", "p25", "p50", "p75", "p95", "max")) {
      headers.add(Texts.text("statistics." + header));
    }
    other.ifPresent(o -> headers.add(Texts.text("statistics.p50Beside")));
    String facet = Texts.text("facet.lower." + by.parameter());
    return new ChartContent(
        name + "By",
        Kind.LOG_DOTS,
        Texts.text("statistics." + name + ".by", facet),
        Texts.text("statistics.lengthNote"),
        headers,
        rows,
        false,
        ChartContent.csv(by.parameter(), url.page(), Map.of()));
  }

  private ChartRow length(Facet by, String value, Distribution d, @Nullable Long beside) {
    String label = FacetText.of(by, value);
    List<String> cells = new ArrayList<>();
    for (long figure :
        new long[] {d.count(), d.p5(), d.p25(), d.p50(), d.p75(), d.p95(), d.max()}) {
      cells.add(Texts.number(figure));
    }
    String hint = Texts.text("statistics.lengthDot", label, d.p50(), d.p25(), d.p75());
    if (other.isPresent()) {
      cells.add(beside == null ? "–" : Texts.number(beside));
      hint +=
          beside == null ? "" : " · " + Texts.text("statistics.besideBar", Texts.number(beside));
    }
    return new ChartRow(
            label,
            d.p50(),
            null,
            null,
            beside == null ? null : beside.doubleValue(),
            cells,
            narrowed(by, value),
            url.page().explored(by, value).href(),
            hint)
        .spanning(d.p25(), d.p75());
  }

  private String narrowed(Facet facet, String value) {
    Filters filters = url.page().filters().toggle(facet, new Choice(value, false));
    return url.page().withFilters(filters).href();
  }
}

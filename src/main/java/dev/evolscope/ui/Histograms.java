package dev.evolscope.ui;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.search.Distribution;
import dev.evolscope.search.Distribution.Bucket;
import dev.evolscope.ui.ChartContent.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Distributions as standing bars, beside another selection as shares of each. */
final class Histograms {
  private final StatisticsUrl url;

  Histograms(StatisticsUrl url) {
    this.url = url;
  }

  /**
   * A chart of a distribution.
   *
   * @param name of its texts and of its file
   * @param table as the API calls it
   * @param other the same of the selection beside, where there is one
   */
  ChartContent of(
      String name, String table, Distribution mine, Optional<Distribution> other, String note) {
    List<ChartRow> rows = new ArrayList<>();
    bars(mine, other).forEach((from, bar) -> rows.add(row(name, bar, mine.count(), other)));
    List<String> headers = new ArrayList<>();
    headers.add(Texts.text("statistics." + name + ".unit"));
    headers.add(Texts.text("statistics.number"));
    headers.add(Texts.text("statistics.share"));
    other.ifPresent(o -> headers.add(Texts.text("statistics.shareBeside")));
    return new ChartContent(
        name,
        Kind.COLUMNS,
        Texts.text("statistics." + name),
        percentiles(mine) + (note.isEmpty() ? "" : " · " + note),
        headers,
        rows,
        other.isPresent(),
        ChartContent.csv(table, url.page(), Map.of()));
  }

  /** A bar of both: either may lack it. */
  private record Bar(long from, long to, long mine, long other) {
    Bar plus(Bar bar) {
      return new Bar(from, to, mine + bar.mine, other + bar.other);
    }
  }

  private static SortedMap<Long, Bar> bars(Distribution mine, Optional<Distribution> other) {
    SortedMap<Long, Bar> bars = new TreeMap<>();
    for (Bucket b : mine.histogram()) {
      bars.put(b.from(), new Bar(b.from(), b.to(), b.count(), 0));
    }
    for (Bucket b : other.map(Distribution::histogram).orElse(List.of())) {
      bars.merge(b.from(), new Bar(b.from(), b.to(), 0, b.count()), Bar::plus);
    }
    return bars;
  }

  private ChartRow row(String name, Bar bar, long all, Optional<Distribution> other) {
    String label =
        bar.from() == bar.to()
            ? Texts.number(bar.from())
            : Texts.number(bar.from()) + "–" + Texts.number(bar.to());
    double share = share(bar.mine(), all);
    @Nullable Double beside = other.map(o -> share(bar.other(), o.count())).orElse(null);
    List<String> cells = new ArrayList<>();
    cells.add(Texts.number(bar.mine()));
    cells.add(Texts.share(share));
    if (beside != null) {
      cells.add(Texts.share(beside));
    }
    String hint =
        Texts.text("statistics." + name + ".bar", label, bar.mine(), Texts.share(share))
            + (beside == null
                ? ""
                : " · " + Texts.text("statistics.besideBar", Texts.share(beside)));
    Optional<Facet> facet = Facet.ofParameter(name);
    Choice choice = new Choice(range(bar), false);
    return new ChartRow(
        label,
        beside == null ? bar.mine() : share,
        null,
        null,
        beside,
        cells,
        facet
            .map(f -> url.page().withFilters(url.page().filters().toggle(f, choice)).href())
            .orElse(""),
        facet.map(f -> url.page().explored(f, choice.value()).href()).orElse(""),
        hint);
  }

  /** As filters write it. */
  private static String range(Bar bar) {
    return bar.from() == bar.to() ? Long.toString(bar.from()) : bar.from() + ".." + bar.to();
  }

  private static double share(long part, long all) {
    return all == 0 ? 0 : part / (double) all;
  }

  static String percentiles(Distribution d) {
    return Texts.text(
        "statistics.percentiles", d.p5(), d.p25(), d.p50(), d.p75(), d.p95(), d.p99(), d.max());
  }
}

package dev.evolscope.ui;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.search.Distribution;
import dev.evolscope.statistics.TextFigures;
import dev.evolscope.statistics.TextStatistics;
import dev.evolscope.statistics.TextStatistics.Group;
import dev.evolscope.statistics.Tokenizer;
import dev.evolscope.ui.ChartContent.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was read of a sample: tokens for each grapheme, and how varied the words are. */
final class TextCharts {
  private static final int DIGITS = 2;

  private final StatisticsUrl url;
  private final TextStatistics mine;
  private final Optional<TextStatistics> other;

  TextCharts(StatisticsUrl url, TextStatistics mine, Optional<TextStatistics> other) {
    this.url = url;
    this.mine = mine;
    this.other = other;
  }

  List<ChartContent> all() {
    return List.of(
        tokens("promptTokens", TextStatistics::promptTokens),
        tokens("replyTokens", TextStatistics::replyTokens),
        ratios("fertility", TextFigures::tokensPerGrapheme),
        ratios("variety", TextFigures::variety));
  }

  private ChartContent tokens(String name, Function<TextStatistics, Distribution> lengths) {
    return new Histograms(url)
        .of(name, name, lengths.apply(mine), other.map(lengths), Tokenizer.NAME);
  }

  private ChartContent ratios(String name, Function<TextFigures, @Nullable Double> ratio) {
    Facet by = url.by();
    Map<String, Double> beside =
        other.map(TextStatistics::groups).orElse(List.of()).stream()
            .filter(group -> ratio.apply(group.figures()) != null)
            .collect(Collectors.toMap(Group::value, g -> some(ratio.apply(g.figures()))));
    List<ChartRow> rows =
        mine.groups().stream()
            .filter(group -> ratio.apply(group.figures()) != null)
            .map(g -> row(name, g, some(ratio.apply(g.figures())), beside.get(g.value())))
            .sorted(Comparator.comparingDouble(ChartRow::value).reversed())
            .toList();
    List<String> headers = new ArrayList<>();
    headers.add(Texts.text("facet." + by.parameter()));
    headers.add(Texts.text("statistics." + name + ".unit"));
    headers.add(Texts.text("statistics.read"));
    other.ifPresent(o -> headers.add(Texts.text("statistics.beside")));
    Double all = ratio.apply(mine.all());
    String note = all == null ? "" : Texts.text("statistics." + name + ".all", decimal(all));
    return new ChartContent(
        name,
        Kind.DOTS,
        Texts.text("statistics." + name + ".by", Texts.text("facet.lower." + by.parameter())),
        note,
        headers,
        rows,
        false,
        ChartContent.csv("text", url.page(), Map.of(StatisticsUrl.BY, List.of(by.parameter()))));
  }

  private ChartRow row(String name, Group group, double ratio, @Nullable Double beside) {
    String label = FacetText.of(url.by(), group.value());
    List<String> cells = new ArrayList<>();
    cells.add(decimal(ratio));
    cells.add(Texts.number(group.figures().conversations()));
    String hint =
        Texts.text(
            "statistics." + name + ".dot", label, decimal(ratio), group.figures().conversations());
    if (other.isPresent()) {
      cells.add(beside == null ? "–" : decimal(beside));
      hint += beside == null ? "" : " · " + Texts.text("statistics.besideBar", decimal(beside));
    }
    Filters filters = url.page().filters().toggle(url.by(), new Choice(group.value(), false));
    return new ChartRow(
        label,
        ratio,
        null,
        null,
        beside,
        cells,
        url.page().withFilters(filters).href(),
        url.page().explored(url.by(), group.value()).href(),
        hint);
  }

  private static double some(@Nullable Double ratio) {
    return ratio == null ? 0 : ratio;
  }

  private static String decimal(double ratio) {
    return Texts.decimal(ratio, DIGITS);
  }
}

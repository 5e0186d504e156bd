package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.evolscope.conversation.Facet;
import dev.evolscope.search.ConversationSearch;
import dev.evolscope.search.SearchResult;
import dev.evolscope.search.SearchUnavailableException;
import dev.evolscope.search.Spread;
import dev.evolscope.search.Statistics;
import dev.evolscope.search.StatisticsSearch;
import dev.evolscope.statistics.TextStatisticsSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Figures and distributions. The problem: an auditor asks how a dataset is made up, then the same
 * of a part of it, then of two parts beside each other; so the whole question stands in the
 * address, every bar narrows it, and every figure leads to the conversations behind it.
 */
@Route(value = StatisticsUrl.PAGE, layout = Shell.class)
class StatisticsView extends Main implements AfterNavigationObserver, HasDynamicTitle {
  private static final List<Facet> COUNTED =
      List.of(Facet.STAGE, Facet.LANGUAGE, Facet.TASK, Facet.TASK_EVOL, Facet.TURN_EVOL);

  private final transient ConversationSearch search;
  private final transient StatisticsSearch statistics;
  private final FilterBar bar = new FilterBar(StatisticsUrl.PAGE, StatisticsUrl.START.page());
  private final FacetPanel facets = new FacetPanel();
  private final Div head = new Div();
  private final ComparedSelection compared = new ComparedSelection();
  private final Div figures = new Div();
  private final ChartGrid charts = new ChartGrid();
  private final TextSection texts;

  StatisticsView(
      ConversationSearch search, StatisticsSearch statistics, TextStatisticsSearch texts) {
    this.search = search;
    this.statistics = statistics;
    this.texts = new TextSection(texts);
    addClassNames("filtered", "statistics");
    setId("content");
    head.addClassName("head");
    figures.addClassName("figures");
    Div body = new Div(head, figures, compared, charts, this.texts);
    body.addClassName("body");
    add(bar, facets, body, new Shortcuts(List.of("/", "Esc", "?")));
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    StatisticsUrl.Reading reading =
        StatisticsUrl.read(event.getLocation().getQueryParameters().getParameters());
    StatisticsUrl url = reading.url();
    PageUrl page = url.page();
    List<String> sentences = new ArrayList<>(reading.notices());
    try {
      SearchResult found = search.search(page.countRequest());
      found.notices().forEach(n -> sentences.add(Notices.text(n)));
      facets.show(found.facets(), page);
      Optional<Facet> by = Optional.of(url.by());
      show(
          url,
          statistics.of(page.query(), page.filters(), by),
          url.other().map(o -> statistics.of(o.query(), o.filters(), by)));
    } catch (SearchUnavailableException e) {
      sentences.add(Texts.text("notice.unavailable", Texts.percent(e.percent() / 100.0)));
    }
    bar.show(page, sentences);
  }

  private void show(StatisticsUrl url, Statistics mine, Optional<Statistics> other) {
    head.removeAll();
    head.add(
        Dom.text("h1", "", Texts.text("statistics.heading")),
        byMenu(url),
        ComparedSelection.menu(url));
    compared.show(url, other);
    figures.removeAll();
    boolean empty = mine.all().conversations() == 0;
    charts.setVisible(!empty);
    texts.setVisible(!empty);
    if (empty) {
      figures.add(
          new EmptyResult(
              url.page(), List.of(), less -> search.search(less.countRequest()).total()));
      return;
    }
    figures.add(new HeadlineFigures(mine, url.page().explored()));
    charts.show(charts(url, mine, other));
    texts.show(url);
  }

  private static List<ChartContent> charts(
      StatisticsUrl url, Statistics mine, Optional<Statistics> other) {
    Histograms histograms = new Histograms(url);
    Spread all = mine.all();
    Optional<Spread> beside = other.map(Statistics::all);
    List<ChartContent> charts = new ArrayList<>();
    charts.add(histograms.of("turns", "turnsEach", all.turns(), beside.map(Spread::turns), ""));
    charts.add(
        histograms.of(
            "promptLength",
            "promptLength",
            all.promptLength(),
            beside.map(Spread::promptLength),
            ""));
    charts.add(
        histograms.of(
            "replyLength", "replyLength", all.replyLength(), beside.map(Spread::replyLength), ""));
    ValueCharts values = new ValueCharts(url, mine, other);
    COUNTED.stream()
        .filter(f -> mine.distinct(f) > 0 || other.map(o -> o.distinct(f) > 0).orElse(false))
        .forEach(facet -> charts.add(values.counts(facet)));
    charts.add(values.lengths("promptLength", Spread::promptLength));
    charts.add(values.lengths("replyLength", Spread::replyLength));
    return charts;
  }

  /** By which facet lengths are shown, each a link. */
  private static Component byMenu(StatisticsUrl url) {
    HtmlContainer menu = Dom.tag("div", "menu");
    for (Facet facet : StatisticsUrl.BYS) {
      Anchor link = Dom.link(url.by(facet).href(), "", Texts.text("facet." + facet.parameter()));
      if (facet == url.by()) {
        link.getElement().setAttribute("aria-current", "true");
      }
      menu.add(link);
    }
    String by = Texts.text("facet.lower." + url.by().parameter());
    return Dom.tag(
        "details",
        "anchor by",
        Dom.tag(
            "summary",
            "btn",
            Dom.text("span", "muted", Texts.text("statistics.by")),
            Dom.text("span", "", by),
            Dom.glyph("down")),
        menu);
  }

  @Override
  public String getPageTitle() {
    return Texts.text("title.statistics");
  }
}

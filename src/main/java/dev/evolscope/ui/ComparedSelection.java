package dev.evolscope.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.search.Statistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The selection beside the page's own: in words, its figures, and the ways to change it. The
 * filters always change the page's own, so the two can be swapped.
 */
final class ComparedSelection extends Section {
  ComparedSelection() {
    addClassName("compared");
    getElement().setAttribute("aria-label", Texts.text("statistics.compared"));
  }

  /** Shows what an address compares with; nothing where it does not. */
  void show(StatisticsUrl url, Optional<Statistics> other) {
    removeAll();
    setVisible(url.other().isPresent() && other.isPresent());
    if (url.other().isPresent() && other.isPresent()) {
      show(url, url.other().get(), other.get());
    }
  }

  private void show(StatisticsUrl url, ExploreUrl selection, Statistics statistics) {
    FilterChips chips = new FilterChips();
    chips.show(new OtherSelectionUrl(url, selection));
    HtmlContainer line =
        Dom.tag(
            "div",
            "line",
            Dom.tag(
                "h2",
                "",
                Dom.tag("span", "key beside"),
                Dom.text("span", "", Texts.text("statistics.compared"))),
            Dom.text("span", "muted", words(selection)),
            chips,
            Dom.file(json(url), "btn quiet s", Texts.text("statistics.json")),
            Dom.link(url.swapped().href(), "btn s", Texts.text("statistics.swap")),
            Dom.link(
                url.comparing(Optional.empty()).href(),
                "btn quiet s",
                Texts.text("statistics.stop")));
    add(line, new HeadlineFigures(statistics, selection));
  }

  /** Both selections' figures. */
  private static String json(StatisticsUrl url) {
    Map<String, List<String>> parameters = new HashMap<>(url.page().parameters());
    parameters.put(StatisticsUrl.BY, List.of(url.by().parameter()));
    return "api/v1/statistics/compared?" + new QueryParameters(parameters).getQueryString();
  }

  private static String words(ExploreUrl selection) {
    if (!selection.query().isEmpty()) {
      return "“" + selection.query() + "”";
    }
    return selection.filters().isEmpty() ? Texts.text("statistics.everything") : "";
  }

  /** Ways to begin: this selection kept beside, or two that are often compared. */
  static HtmlContainer menu(StatisticsUrl url) {
    HtmlContainer menu = Dom.tag("div", "menu");
    menu.add(
        Dom.link(
            url.comparing(Optional.of(url.page().explored())).href(),
            "",
            Texts.text("statistics.keep")));
    if (!url.page().filters().isEmpty()) {
      menu.add(
          Dom.link(
              url.comparing(Optional.of(ExploreUrl.START)).href(),
              "",
              Texts.text("statistics.withAll")));
    }
    menu.add(pair(url, Facet.STAGE, "evolved", "seed"));
    menu.add(pair(url, Facet.STAGE, "multi-turn", "evolved"));
    menu.add(pair(url, Facet.RESOURCE, "high", "low"));
    return Dom.tag(
        "details",
        "anchor compare",
        Dom.tag(
            "summary",
            "btn",
            Dom.text("span", "", Texts.text("statistics.compare")),
            Dom.glyph("down")),
        menu);
  }

  /** The page narrowed to one value beside the same narrowed to another. */
  private static HtmlContainer pair(StatisticsUrl url, Facet facet, String mine, String other) {
    StatisticsUrl one = url.narrowed(narrowed(url, facet, mine));
    ExploreUrl beside = url.page().explored().withFilters(narrowed(url, facet, other));
    return Dom.link(
        one.comparing(Optional.of(beside)).href(),
        "",
        Texts.text("statistics.pair", FacetText.of(facet, mine), FacetText.of(facet, other)));
  }

  private static Filters narrowed(StatisticsUrl url, Facet facet, String value) {
    return url.page().filters().with(facet, List.of(new Choice(value, false)));
  }
}

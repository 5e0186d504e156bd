package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.coverage.Dimensions;
import dev.evolscope.quality.Overview;
import dev.evolscope.quality.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many conversations have findings, by severity, and the ways to other views and the report.
 */
final class QualityHead extends Header {
  private final transient QualityUrl url;
  private final transient Overview overview;

  QualityHead(QualityUrl url, Overview overview) {
    this.url = url;
    this.overview = overview;
    addClassName("page-head");
    add(
        Dom.text("h1", "", Texts.text("nav.quality")),
        sentence(),
        Dom.tag("div", "actions", by(), report()));
  }

  private Component sentence() {
    HtmlContainer sentence =
        Dom.tag(
            "p",
            "sentence",
            Dom.link(
                url.selection().explored().href(),
                "count",
                Texts.text("explore.total", overview.conversations())),
            part(
                List.of(new Choice(Facet.NONE, true)),
                Texts.text("quality.flagged", overview.flagged(), share()),
                null));
    for (Severity severity : Severity.values()) {
      long count = overview.severities().getOrDefault(severity, 0L);
      sentence.add(
          part(
              choices(severity),
              Texts.text("quality.severity." + severity.code(), count),
              SeverityMark.bare(severity)));
    }
    return sentence;
  }

  private String share() {
    long all = overview.conversations();
    return Texts.share(all == 0 ? 0 : overview.flagged() / (double) all);
  }

  /** A selection that asks for findings itself has no room for another such question: no link. */
  private Component part(List<Choice> findings, String words, @Nullable Component mark) {
    Filters filters = url.selection().filters();
    HtmlContainer part = Dom.tag("span", "part");
    if (mark != null) {
      part.add(mark);
    }
    part.add(
        findings.isEmpty() || !filters.of(Facet.FINDING).isEmpty()
            ? Dom.text("span", "", words)
            : Dom.link(
                url.selection()
                    .explored()
                    .withFilters(filters.with(Facet.FINDING, findings))
                    .href(),
                "count",
                words));
    return part;
  }

  private List<Choice> choices(Severity severity) {
    return overview.checks().stream()
        .filter(count -> count.check().check().severity() == severity && count.flagged() > 0)
        .map(count -> new Choice(count.check().id(), false))
        .toList();
  }

  private LinkMenu by() {
    LinkMenu menu = new LinkMenu(Texts.text("quality.by"), word(url.by()));
    for (Facet facet : Dimensions.ALL) {
      menu.with(word(facet), url.by(facet).url().href(), facet == url.by());
    }
    return menu;
  }

  private static String word(Facet facet) {
    return Texts.text("facet.lower." + facet.parameter());
  }

  private Component report() {
    Anchor page = new Anchor();
    page.setHref(url.report("html"));
    page.setRouterIgnore(true);
    page.getElement().setAttribute("target", "_blank");
    page.add(Texts.text("quality.report.open"));
    HtmlContainer menu =
        Dom.tag(
            "div",
            "menu",
            page,
            file("html", "quality.report.html"),
            file("json", "quality.report.json"));
    return Dom.tag(
        "details",
        "anchor choice",
        Dom.tag(
            "summary",
            "btn",
            Dom.glyph("export"),
            Dom.text("span", "", Texts.text("quality.report"))),
        menu);
  }

  private Anchor file(String format, String key) {
    Anchor link = new Anchor();
    link.setHref(url.report(format));
    link.setRouterIgnore(true);
    link.getElement().setAttribute("download", "quality-report." + format);
    link.add(Texts.text(key));
    return link;
  }
}

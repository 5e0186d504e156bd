package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import dev.evolscope.conversation.Facet;
import dev.evolscope.coverage.AxisOrder;
import dev.evolscope.coverage.Dimensions;
import dev.evolscope.search.CrossCounts;

/** What the matrix is, and the ways to another: dimensions, orders, density, the file. */
final class CoverageHead extends Header {
  CoverageHead(CoverageUrl url, CrossCounts counts) {
    addClassName("page-head");
    add(Dom.text("h1", "", Texts.text("nav.coverage")), sentence(url, counts), actions(url));
  }

  private static Component sentence(CoverageUrl url, CrossCounts counts) {
    return Dom.tag(
        "p",
        "",
        Dom.link(
            url.selection().explored().href(),
            "count",
            Texts.text("explore.total", counts.total())),
        Dom.text("span", "", " " + Texts.text("coverage.cells", counts.cells(), counts.empty())));
  }

  private static Component actions(CoverageUrl url) {
    Anchor swap = Dom.link(url.swapped().href(), "btn", Dom.glyph("swap"));
    swap.getElement().setAttribute("aria-label", Texts.text("coverage.swap"));
    swap.setTitle(Texts.text("coverage.swap"));
    swap.getElement().setAttribute(LinkMenu.KEPT, "swap");
    return Dom.tag(
        "div",
        "actions",
        dimension(url, true),
        swap,
        dimension(url, false),
        order(url, true),
        order(url, false),
        density(url),
        file(url));
  }

  private static LinkMenu dimension(CoverageUrl url, boolean rows) {
    Facet here = rows ? url.rows() : url.columns();
    Facet there = rows ? url.columns() : url.rows();
    LinkMenu menu =
        new LinkMenu(Texts.text(rows ? "coverage.rows" : "coverage.columns"), word(here));
    for (Facet facet : Dimensions.ALL) {
      CoverageUrl other =
          facet == there
              ? url.swapped()
              : rows ? url.withAxes(facet, there) : url.withAxes(there, facet);
      menu.with(word(facet), other.href(), facet == here);
    }
    return menu;
  }

  private static String word(Facet facet) {
    return Texts.text("facet.lower." + facet.parameter());
  }

  private static LinkMenu order(CoverageUrl url, boolean rows) {
    AxisOrder here = rows ? url.rowOrder() : url.columnOrder();
    LinkMenu menu =
        new LinkMenu(Texts.text(rows ? "coverage.sortRows" : "coverage.sortColumns"), word(here));
    for (AxisOrder order : AxisOrder.values()) {
      String value = order == AxisOrder.NAME ? "" : order.label();
      String name = rows ? CoverageUrl.ROW_ORDER : CoverageUrl.COLUMN_ORDER;
      menu.with(word(order), url.with(name, value), order == here);
    }
    return menu;
  }

  private static String word(AxisOrder order) {
    return Texts.text("coverage.order." + order.label());
  }

  private static Component density(CoverageUrl url) {
    return Dom.with(
        Dom.tag("span", "group", density(url, false), density(url, true)),
        LinkMenu.KEPT,
        "density");
  }

  private static Component density(CoverageUrl url, boolean numbers) {
    Anchor link =
        Dom.link(
            url.with(CoverageUrl.DENSITY, numbers ? CoverageUrl.NUMBERS : ""),
            "btn",
            Texts.text(numbers ? "coverage.numbers" : "coverage.overview"));
    if (numbers == url.numbers()) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }

  private static Anchor file(CoverageUrl url) {
    return Dom.file(url.api("/csv"), "btn", Texts.text("coverage.csv"));
  }
}

package dev.evolscope.ui;

import com.ibm.icu.text.NumberFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.coverage.Balance;
import dev.evolscope.coverage.Coverage;
import org.jspecify.annotations.Nullable;

/** How even rows, columns and cells are, with formula and source. */
final class EvennessPanel extends Section {
  private static final int DIGITS = 3;

  EvennessPanel(Coverage coverage) {
    addClassName("panel");
    add(
        Dom.tag("header", "", Dom.text("h2", "", Texts.text("coverage.evenness"))),
        table(coverage),
        Dom.tag(
            "details",
            "formula",
            Dom.text("summary", "", Texts.text("coverage.formula")),
            Dom.text("p", "", Texts.text("coverage.pielou")),
            Dom.text("p", "", Texts.text("coverage.gini.formula"))));
  }

  private static Component table(Coverage coverage) {
    var head = Dom.tag("tr", "", Dom.text("td", "", ""));
    for (String part : new String[] {"rows", "columns", "cells"}) {
      head.add(Dom.with(Dom.text("th", "num", Texts.text("coverage.of." + part)), "scope", "col"));
    }
    return Dom.tag(
        "table",
        "even",
        Dom.tag("thead", "", head),
        Dom.tag(
            "tbody",
            "",
            line("coverage.evenness.name", coverage.evenness()),
            line("coverage.gini.name", coverage.gini())));
  }

  private static Component line(String name, Balance spread) {
    return Dom.tag(
        "tr",
        "",
        Dom.with(Dom.text("th", "", Texts.text(name)), "scope", "row"),
        figure(spread.rows()),
        figure(spread.columns()),
        figure(spread.cells()));
  }

  private static Component figure(@Nullable Double value) {
    NumberFormat format = NumberFormat.getInstance(Texts.language().icu());
    format.setMinimumFractionDigits(DIGITS);
    format.setMaximumFractionDigits(DIGITS);
    return Dom.tag("td", "num", Dom.text("bdi", "", value == null ? "–" : format.format(value)));
  }
}

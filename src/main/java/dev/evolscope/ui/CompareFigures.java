package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import dev.evolscope.compare.Comparison;
import dev.evolscope.compare.Figures;
import dev.evolscope.compare.Step;

/** How much differs: of each column against the one before, the question and all messages. */
final class CompareFigures extends HtmlContainer {
  CompareFigures(Comparison comparison) {
    super("table");
    addClassNames("list", "diffstat");
    HtmlContainer head =
        Dom.tag(
            "tr",
            "",
            column(Texts.text("compare.against"), ""),
            column(Texts.text("compare.kept"), "num"),
            Dom.with(told("th", "del", "compare.removed"), "scope", "col"),
            Dom.with(told("th", "ins", "compare.added"), "scope", "col"),
            column(Texts.text("compare.length"), "num"),
            column(Texts.text("compare.share"), "share"));
    HtmlContainer body = Dom.tag("tbody", "");
    for (int step = 0; step < comparison.steps().size(); step++) {
      Step told = comparison.steps().get(step);
      if (!told.question().equals(told.all())) {
        body.add(row(Texts.text("compare.question", step + 2, step + 1), told.question()));
      }
      body.add(row(Texts.text("compare.all", step + 2, step + 1), told.all()));
    }
    add(Dom.tag("thead", "", head), body);
  }

  private static Component column(String text, String classes) {
    return Dom.with(Dom.text("th", classes, text), "scope", "col");
  }

  private static Component told(String tag, String mark, String key) {
    return Dom.tag(tag, "num", Dom.text(mark, "", Texts.text(key)));
  }

  private static Component row(String name, Figures figures) {
    return Dom.tag(
        "tr",
        "",
        Dom.with(Dom.text("th", "", name), "scope", "row"),
        Dom.text("td", "num", Texts.number(figures.kept())),
        Dom.text("td", "num", Texts.number(figures.removed())),
        Dom.text("td", "num", Texts.number(figures.added())),
        Dom.tag("td", "num", Dom.text("bdi", "", ratio(figures))),
        Dom.tag("td", "share", bar(figures)));
  }

  /** As in "× 1.78"; a dash where there is nothing to divide by. */
  static String ratio(Figures figures) {
    return figures.ratio().isEmpty()
        ? "–"
        : Texts.text("compare.ratio", figures.ratio().getAsDouble());
  }

  private static Component bar(Figures figures) {
    long all = figures.kept() + figures.removed() + figures.added();
    HtmlContainer bar = Dom.tag("span", "diffbar");
    bar.getElement().setAttribute("aria-hidden", "true");
    part(bar, "kept", figures.kept(), all);
    part(bar, "rem", figures.removed(), all);
    part(bar, "add", figures.added(), all);
    return bar;
  }

  private static void part(HtmlContainer bar, String kind, long words, long all) {
    if (words > 0) {
      HtmlContainer part = Dom.tag("i", kind);
      part.getElement().getStyle().set("--w", words * 100 / all + "%");
      bar.add(part);
    }
  }
}

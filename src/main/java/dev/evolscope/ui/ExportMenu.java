package dev.evolscope.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import dev.evolscope.export.ExportFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What was found as a file, in each format a plain link. The problem: a file that is passed on
 * without its licence and citation is of little use, so these links lead to archives that hold
 * both; Parquet holds them itself.
 */
@Tag("details")
final class ExportMenu extends HtmlContainer {
  ExportMenu() {
    addClassNames("anchor", "export");
    setVisible(false);
  }

  /** Offers what an address finds, so many conversations. */
  void show(ExploreUrl url, long total) {
    removeAll();
    setVisible(total > 0);
    add(
        Dom.tag(
            "summary",
            "btn",
            Dom.glyph("export"),
            Dom.text("span", "", Texts.text("export.menu"))));
    HtmlContainer menu =
        Dom.tag("div", "menu", Dom.text("p", "muted", Texts.text("export.total", total)));
    for (ExportFormat format : ExportFormat.values()) {
      menu.add(link(url, format));
    }
    menu.add(Dom.text("p", "muted", Texts.text("export.zip")));
    add(menu);
  }

  private static Anchor link(ExploreUrl url, ExportFormat format) {
    Anchor link = new Anchor();
    link.setHref(href(url, format));
    link.setRouterIgnore(true);
    link.getElement().setAttribute("download", true);
    link.add(
        Dom.text("span", "", Texts.text("export.format." + format.label())),
        Dom.text("bdi", "muted", " " + (archived(format) ? ".zip" : "." + format.label())));
    return link;
  }

  private static boolean archived(ExportFormat format) {
    return format != ExportFormat.PARQUET;
  }

  static String href(ExploreUrl url, ExportFormat format) {
    SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("format", List.of(format.label()));
    if (archived(format)) {
      parameters.put("archive", List.of("true"));
    }
    if (!url.query().isEmpty()) {
      parameters.put(ExploreUrl.QUERY, List.of(url.query()));
    }
    parameters.putAll(url.filters().parameters());
    return "api/v1/export?" + new QueryParameters(parameters).getQueryString();
  }
}

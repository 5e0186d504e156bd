package dev.evolscope.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import dev.evolscope.search.Sorting;

/** The orders as links in a fold-out. */
@Tag("details")
final class SortMenu extends HtmlContainer {
  SortMenu(ExploreUrl url) {
    addClassNames("anchor", "sortby");
    var summary = Dom.tag("summary", "btn quiet s");
    summary.add(
        Dom.text("span", "visually-hidden", Texts.text("explore.sort")),
        Dom.text("span", "", name(url.sorting())),
        Dom.glyph("down"));
    add(summary);
    var menu = Dom.tag("div", "menu");
    for (Sorting sorting : Sorting.values()) {
      Anchor link = Dom.link(url.sorted(sorting).href(), "", name(sorting));
      if (sorting == url.sorting()) {
        link.getElement().setAttribute("aria-current", "true");
      }
      menu.add(link);
    }
    add(menu);
  }

  private static String name(Sorting sorting) {
    return Texts.text("explore.sort." + sorting.label());
  }
}

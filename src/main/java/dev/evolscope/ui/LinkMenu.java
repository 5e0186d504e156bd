package dev.evolscope.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;

/** A choice of addresses in a fold-out, which says what is chosen. */
@Tag("details")
final class LinkMenu extends HtmlContainer {
  /** The browser gives the focus back to what carries the same text after the page is redrawn. */
  static final String KEPT = "data-kept";

  private final HtmlContainer menu = Dom.tag("div", "menu");

  /**
   * A menu without entries.
   *
   * @param label what is chosen among
   * @param chosen what is
   */
  LinkMenu(String label, String chosen) {
    addClassNames("anchor", "choice");
    getElement().setAttribute(KEPT, label);
    add(
        Dom.tag(
            "summary",
            "btn",
            Dom.text("span", "muted", label),
            Dom.text("bdi", "", chosen),
            Dom.glyph("down")),
        menu);
  }

  /** Adds an entry. */
  LinkMenu with(String text, String href, boolean chosen) {
    Anchor link = Dom.link(href, "", Dom.text("bdi", "", text));
    if (chosen) {
      link.getElement().setAttribute("aria-current", "true");
    }
    menu.add(link);
    return this;
  }
}

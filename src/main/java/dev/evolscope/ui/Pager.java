package dev.evolscope.ui;

import com.vaadin.flow.component.html.Nav;
import org.jspecify.annotations.Nullable;

/** The way to the pages before and after; hidden where everything is on one page. */
final class Pager extends Nav {
  Pager() {
    addClassName("pager");
    getElement().setAttribute("aria-label", Texts.text("explore.pages"));
  }

  void show(ExploreUrl url, @Nullable String next) {
    removeAll();
    if (!url.trail().isEmpty()) {
      add(Dom.link(url.first().href(), "btn quiet", Texts.text("explore.first")));
      add(
          Dom.with(
              Dom.link(url.previous().href(), "btn", Texts.text("explore.previous")),
              "rel",
              "prev"));
    }
    if (next != null) {
      add(
          Dom.with(
              Dom.link(url.next(next).href(), "btn", Texts.text("explore.next")), "rel", "next"));
    }
    setVisible(getElement().getChildCount() > 0);
  }
}

package dev.evolscope.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import java.util.LinkedHashMap;
import java.util.Map;

/** What every page stands in: the bar with the mark, the pages and the colour scheme. */
@JsModule("./evolscope.ts")
class Shell extends Div implements RouterLayout, AfterNavigationObserver {
  /** Vaadin's sign of a lost connection speaks English unless told otherwise. */
  private static final String NAME_CONNECTION =
      "const sign = window.Vaadin.connectionIndicator;"
          + "if (sign) { sign.onlineText = $0; sign.offlineText = $1; sign.reconnectingText = $2; }";

  private final Map<String, Anchor> pages = new LinkedHashMap<>();

  Shell() {
    addClassName("shell");
    pages.put("", Dom.link("./", "", Texts.text("nav.explore")));
    pages.put("statistics", Dom.link("statistics", "", Texts.text("nav.statistics")));
    pages.put("coverage", Dom.link("coverage", "", Texts.text("nav.coverage")));
    pages.put("quality", Dom.link("quality", "", Texts.text("nav.quality")));
    pages.put("datasets", Dom.link("datasets", "", Texts.text("nav.datasets")));
    pages.put("taxonomy", Dom.link("taxonomy", "", Texts.text("nav.taxonomy")));
    Header bar = new Header(skip(), brand(), navigation(), tools());
    bar.addClassName("app-bar");
    add(bar);
    getElement()
        .executeJs(
            NAME_CONNECTION,
            Texts.text("connection.online"),
            Texts.text("connection.offline"),
            Texts.text("connection.reconnecting"));
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    String here = event.getLocation().getFirstSegment();
    pages.forEach(
        (segment, link) -> {
          if (segment.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
          } else {
            link.getElement().removeAttribute("aria-current");
          }
        });
  }

  private static Anchor skip() {
    Anchor skip = new Anchor();
    skip.setHref("#content");
    skip.setText(Texts.text("app.skip"));
    skip.setRouterIgnore(true);
    skip.addClassName("skip");
    return skip;
  }

  private static Anchor brand() {
    return Dom.link(
        "./", "brand", Dom.glyph("multi-turn"), Dom.text("span", "", Texts.text("app.name")));
  }

  private Nav navigation() {
    Nav nav = new Nav();
    nav.addClassName("app-nav");
    nav.getElement().setAttribute("aria-label", Texts.text("app.pages"));
    pages.values().forEach(nav::add);
    return nav;
  }

  /** The browser alone switches the scheme and keeps the choice in a cookie. */
  private static Div tools() {
    NativeButton scheme = new NativeButton();
    scheme.add(Dom.glyph("moon"));
    scheme.addClassNames("btn", "quiet", "scheme");
    scheme.getElement().setAttribute("aria-label", Texts.text("app.scheme"));
    scheme.setTitle(Texts.text("app.scheme"));
    NativeButton keys = new NativeButton();
    keys.add(Dom.text("kbd", "", "?"));
    keys.addClassNames("btn", "quiet", "open-shortcuts", "wide");
    keys.getElement().setAttribute("aria-label", Texts.text("app.keys"));
    keys.setTitle(Texts.text("app.keys"));
    Div tools = new Div(new LanguageMenu(), scheme, keys);
    tools.addClassName("app-tools");
    return tools;
  }
}

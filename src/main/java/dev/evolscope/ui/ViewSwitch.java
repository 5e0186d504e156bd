package dev.evolscope.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** Set or as stored: two links, one of them here. */
final class ViewSwitch extends Nav {
  ViewSwitch(ConversationUrl url) {
    addClassNames("group", "views");
    getElement().setAttribute("aria-label", Texts.text("views.label"));
    add(link(url, false), link(url, true));
  }

  private static Anchor link(ConversationUrl url, boolean raw) {
    Anchor link =
        Dom.link(url.withRaw(raw).href(), "btn", Texts.text(raw ? "views.raw" : "views.chat"));
    link.setTitle(Texts.text(raw ? "views.rawMeans" : "views.chatMeans"));
    if (url.raw() == raw) {
      link.addClassName("on");
      link.getElement().setAttribute("aria-current", "true");
    } else {
      link.getElement().setAttribute("aria-keyshortcuts", "r");
    }
    return link;
  }
}

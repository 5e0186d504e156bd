package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import dev.evolscope.conversation.Conversation;

/**
 * What can be taken along. The browser copies; texts it fetches from the API when they are asked
 * for, so that a page does not carry the conversation three times.
 */
@Tag("details")
final class CopyMenu extends HtmlContainer {
  CopyMenu(Conversation conversation) {
    addClassNames("anchor", "copying");
    String page = conversation.url().substring(1);
    String api = "api/v1/conversations/" + conversation.id();
    HtmlContainer summary =
        Dom.tag(
            "summary",
            "btn primary",
            Dom.glyph("copy"),
            Dom.text("span", "", Texts.text("copy.label")),
            Dom.glyph("down"));
    HtmlContainer menu = Dom.tag("div", "menu");
    menu.add(item("link", "copy.link", "data-link", page, "c"));
    if (conversation.turns() > 0) {
      NativeButton turn = item("link", "copy.turn", "data-link", page, "");
      turn.addClassName("of-turn");
      turn.getElement().setAttribute("data-text", Texts.text("copy.turn"));
      menu.add(turn);
    }
    menu.add(
        item("lines", "copy.markdown", "data-fetch", api + "/markdown", "m"),
        item("braces", "copy.json", "data-fetch", api, ""),
        item("lines", "copy.citation", "data-fetch", api + "/citation", ""),
        Dom.tag("hr", ""),
        item("save", "copy.print", "data-print", "", ""),
        compare(conversation));
    add(summary, menu);
  }

  /** The form of the comparison, with this conversation in it. */
  private static Component compare(Conversation conversation) {
    CompareUrl url = new CompareUrl(conversation.id(), null, null, false, CompareUrl.Middle.BOTH);
    Anchor link = Dom.link(url.href(), "compare-with", Dom.glyph("swap"));
    link.add(Dom.text("span", "label", Texts.text("copy.compare")));
    return link;
  }

  private static NativeButton item(
      String glyph, String key, String attribute, String value, String shortcut) {
    NativeButton item = new NativeButton();
    item.add(Dom.glyph(glyph), Dom.text("span", "label", Texts.text(key)));
    item.getElement().setAttribute(attribute, value);
    item.getElement().setAttribute("data-done", Texts.textOr(key + ".done", ""));
    if (!shortcut.isEmpty()) {
      item.add(Dom.with(Dom.text("kbd", "wide", shortcut), "aria-hidden", "true"));
      item.getElement().setAttribute("aria-keyshortcuts", shortcut);
    }
    return item;
  }
}

package dev.evolscope.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import dev.evolscope.conversation.Conversation;

/**
 * What can be taken along of one message. There is one such menu for all messages of a page, which
 * the browser shows beside the button that was pressed.
 */
@Tag("div")
final class MessageMenu extends HtmlContainer {
  static final String ID = "message-menu";

  MessageMenu(Conversation conversation) {
    setId(ID);
    addClassName("menu");
    Dom.with(this, "popover", "auto");
    add(
        item("link", "copy.message", "data-link", conversation.url().substring(1)),
        item("lines", "copy.text", "data-fetch", "api/v1/conversations/" + conversation.id()));
  }

  private static NativeButton item(String glyph, String key, String attribute, String value) {
    NativeButton item = new NativeButton();
    item.add(Dom.glyph(glyph), Dom.text("span", "label", Texts.text(key)));
    Dom.with(item, attribute, value);
    return Dom.with(item, "data-done", Texts.text(key + ".done"));
  }
}

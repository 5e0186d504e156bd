package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.search.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the conversation stands in the results it was opened from, and the way along them. */
final class ResultWalk extends Nav {

  /**
   * Draws the way.
   *
   * @param place empty where the results do not have the conversation
   */
  ResultWalk(ConversationUrl url, Optional<Place> place) {
    addClassName("walk");
    getElement().setAttribute("aria-label", Texts.text("walk.label"));
    if (place.isEmpty()) {
      add(Dom.text("span", "muted", Texts.text("walk.elsewhere")));
      return;
    }
    Place here = place.get();
    add(
        Dom.text("span", "muted place", Texts.text("walk.place", here.position(), here.total())),
        Dom.tag(
            "span",
            "group",
            step(url, here.previous(), "prev", "k"),
            step(url, here.next(), "next", "j")));
  }

  private static Component step(
      ConversationUrl url, @Nullable ConversationId to, String way, String key) {
    String label = Texts.text("walk." + way);
    if (to == null) {
      Component end = Dom.tag("span", "btn end", Dom.glyph(way), Dom.text("kbd", "wide", key));
      end.getElement().setAttribute("aria-hidden", "true");
      return end;
    }
    Anchor link =
        Dom.link(
            url.to(to).href(),
            "btn " + way,
            Dom.glyph(way),
            Dom.with(Dom.text("kbd", "wide", key), "aria-hidden", "true"));
    link.setTitle(label);
    Dom.with(link, "aria-keyshortcuts", key);
    Dom.with(link, "rel", way);
    return Dom.with(link, "aria-label", label);
  }
}

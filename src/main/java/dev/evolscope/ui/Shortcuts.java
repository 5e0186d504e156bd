package dev.evolscope.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;

/** The keys that a page knows, in a dialog that {@code ?} opens and Escape closes. */
@Tag("dialog")
final class Shortcuts extends HtmlContainer {
  /**
   * A page's keys.
   *
   * @param keys what to press; where pages mean different things by a key, the page's word, a blank
   *     and the key
   */
  Shortcuts(List<String> keys) {
    addClassName("shortcuts");
    getElement().setAttribute("aria-labelledby", "shortcuts-heading");
    var heading = Dom.text("h2", "", Texts.text("keys.heading"));
    heading.setId("shortcuts-heading");
    var list = Dom.tag("dl", "");
    for (String key : keys) {
      list.add(
          Dom.tag("dt", "", Dom.text("kbd", "", key.substring(key.indexOf(' ') + 1))),
          Dom.text("dd", "", Texts.text("keys." + named(key))));
    }
    NativeButton close = new NativeButton(Texts.text("keys.close"));
    close.addClassNames("btn", "close-dialog");
    add(heading, list, close);
  }

  private static String named(String key) {
    return key.equals("?") ? "list" : key.replace(' ', '.');
  }
}

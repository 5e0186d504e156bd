package dev.evolscope.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;

/** The keys that a page knows, in a dialog that {@code ?} opens and Escape closes. */
@Tag("dialog")
final class Shortcuts extends HtmlContainer {
  Shortcuts(List<String> keys) {
    addClassName("shortcuts");
    getElement().setAttribute("aria-labelledby", "shortcuts-heading");
    var heading = Dom.text("h2", "", Texts.text("keys.heading"));
    heading.setId("shortcuts-heading");
    var list = Dom.tag("dl", "");
    for (String key : keys) {
      list.add(
          Dom.tag("dt", "", Dom.text("kbd", "", key)),
          Dom.text("dd", "", Texts.text("keys." + (key.equals("?") ? "list" : key))));
    }
    NativeButton close = new NativeButton(Texts.text("keys.close"));
    close.addClassNames("btn", "close-dialog");
    add(heading, list, close);
  }
}

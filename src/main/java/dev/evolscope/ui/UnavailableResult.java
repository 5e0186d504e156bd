package dev.evolscope.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;

/** While the index is being rebuilt: what that means, and a way to look again. */
final class UnavailableResult extends Section {
  UnavailableResult(ExploreUrl url) {
    addClassName("empty");
    Anchor again = new Anchor();
    again.setHref(url.href());
    again.setText(Texts.text("failure.again"));
    again.setRouterIgnore(true);
    again.setClassName("btn primary");
    add(
        Dom.text("h2", "", Texts.text("unavailable.heading")),
        Dom.text("p", "", Texts.text("unavailable.help")),
        again);
  }
}

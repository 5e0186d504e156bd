package dev.evolscope.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.evolscope.access.WriteAccess;

/** Asks for the token that lets its holder import and remove. */
final class UnlockPanel extends Section {
  private final transient WriteAccess access;
  private final Input token = new Input();
  private final Paragraph told = new Paragraph();

  UnlockPanel(WriteAccess access) {
    this.access = access;
    addClassNames("panel", "form", "unlock");
    token.setId("token");
    token.setType("password");
    token.getElement().setAttribute("autocomplete", "current-password");
    token.setValueChangeMode(ValueChangeMode.EAGER); // Enter comes before a change of focus
    told.addClassName("told");
    told.getElement().setAttribute("role", "alert");
    told.setVisible(false);
    NativeButton button = new NativeButton(Texts.text("unlock.do"), event -> unlock());
    button.setClassName("btn primary");
    button.addClickShortcut(Key.ENTER).listenOn(this);
    var label = Dom.text("label", "", Texts.text("unlock.token"));
    label.getElement().setAttribute("for", "token");
    add(
        Dom.tag("header", "", Dom.text("h2", "", Texts.text("unlock.heading"))),
        Dom.tag(
            "div",
            "body",
            Dom.text("p", "muted", Texts.text("unlock.help")),
            Dom.tag("div", "named", label, Dom.tag("div", "field", token)),
            Dom.tag("div", "line", button, told)));
  }

  private void unlock() {
    if (Writing.unlock(access, token.getValue())) {
      UI.getCurrent().refreshCurrentRoute(false);
      return;
    }
    token.clear();
    told.setText(Texts.text("unlock.wrong"));
    told.setVisible(true);
    token.focus();
  }
}

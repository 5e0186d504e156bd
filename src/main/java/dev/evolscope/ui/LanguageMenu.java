package dev.evolscope.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;

/**
 * The interface's languages; the browser keeps the choice in a cookie and asks for the page anew.
 */
@Tag("details")
final class LanguageMenu extends HtmlContainer {
  LanguageMenu() {
    addClassNames("anchor", "speaks");
    InterfaceLanguage spoken = Texts.language();
    add(
        Dom.tag(
            "summary",
            "btn quiet",
            Dom.glyph("globe"),
            Dom.text("span", "visually-hidden", Texts.text("app.language")),
            Dom.text("span", "wide", spoken.ownName())));
    HtmlContainer menu = Dom.tag("div", "menu");
    for (InterfaceLanguage language : InterfaceLanguage.values()) {
      NativeButton choice = new NativeButton(language.ownName());
      choice.getElement().setAttribute("data-language", language.code());
      choice.getElement().setAttribute("lang", language.code());
      if (language == spoken) {
        choice.getElement().setAttribute("aria-current", "true");
      }
      menu.add(choice);
    }
    add(menu);
  }
}

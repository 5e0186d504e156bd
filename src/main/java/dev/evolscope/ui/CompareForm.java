package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;

/**
 * Asks which conversations to compare, by id or link. The browser sends it as the address of the
 * comparison itself, so that nothing has to be translated.
 */
@Tag("form")
final class CompareForm extends HtmlContainer {
  CompareForm(CompareUrl url) {
    addClassNames("panel", "form");
    getElement().setAttribute("action", "compare");
    getElement().setAttribute("method", "get");
    NativeButton submit = new NativeButton(Texts.text("compare.do"));
    submit.addClassNames("btn", "primary");
    submit.getElement().setAttribute("type", "submit");
    add(
        Dom.tag("header", "", Dom.text("h2", "", Texts.text("compare.which"))),
        Dom.tag(
            "div",
            "body",
            Dom.text("p", "muted", Texts.text("compare.help")),
            field(CompareUrl.LEFT, url.left() == null ? "" : url.left().text(), true),
            field(CompareUrl.RIGHT, url.right() == null ? "" : url.right().text(), true),
            field(CompareUrl.THIRD, url.third() == null ? "" : url.third().text(), false),
            submit));
  }

  private static Component field(String name, String value, boolean required) {
    Input input = new Input();
    input.setValue(value);
    input.setId("compare-" + name);
    input.getElement().setAttribute("name", name);
    input.getElement().setAttribute("dir", "ltr");
    input.getElement().setAttribute("autocomplete", "off");
    input.getElement().setAttribute("spellcheck", "false");
    if (required) {
      input.getElement().setAttribute("required", true);
    }
    var label = Dom.text("label", "", Texts.text("compare." + name));
    label.getElement().setAttribute("for", "compare-" + name);
    return Dom.tag("div", "named", label, Dom.tag("div", "field", input));
  }
}

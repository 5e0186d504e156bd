package dev.evolscope.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;

/** The search box. It says what was asked for; going there is the view's. */
@Tag("form")
final class SearchForm extends HtmlContainer {
  private static final String TYPED = "element.querySelector('input').value";
  private final Input input = new Input();

  SearchForm(Consumer<String> onSearch) {
    getElement().setAttribute("role", "search");
    input.setType("search");
    input.setPlaceholder(Texts.text("explore.placeholder"));
    input.getElement().setAttribute("dir", "auto");
    input.getElement().setAttribute("aria-label", Texts.text("explore.search"));
    input.getElement().setAttribute("aria-keyshortcuts", "/");
    input.getElement().setAttribute("autocomplete", "off");
    add(
        Dom.tag("label", "field", Dom.glyph("search"), input, Dom.text("kbd", "wide", "/")),
        filters(),
        new SyntaxHelp());
    NativeButton submit = new NativeButton(Texts.text("explore.search"));
    submit.addClassNames("btn", "primary", "wide");
    submit.getElement().setAttribute("type", "submit");
    add(submit);
    getElement()
        .addEventListener("submit", e -> onSearch.accept(e.getEventData().get(TYPED).asString()))
        .addEventData(TYPED)
        .preventDefault();
  }

  private static NativeButton filters() {
    NativeButton filters = new NativeButton(Texts.text("explore.filters"));
    filters.addClassNames("btn", "only-narrow");
    filters.getElement().setAttribute("type", "button");
    filters.getElement().setAttribute("aria-controls", "facets");
    filters.getElement().setAttribute("aria-expanded", "false");
    return filters;
  }

  /** Leaves alone what means the same: the reader may be typing on. */
  void show(String query) {
    if (!input.getValue().strip().equals(query)) {
      input.setValue(query);
    }
  }
}

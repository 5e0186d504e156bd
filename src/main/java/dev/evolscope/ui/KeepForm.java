package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.evolscope.coverage.BadClaimsException;
import dev.evolscope.coverage.BadTargetException;

/** Keeps a text under a name: typed, pasted, or read from a file by the browser. */
@Tag("details")
final class KeepForm extends HtmlContainer {
  private static final String READ_FILE =
      "this.addEventListener('change', async () => { const file = this.files[0];"
          + " if (file) { $0.value = await file.text(); $0.dispatchEvent(new Event('change')); } })";

  private final transient Keeper keeper;
  private final Input name = new Input();
  private final TextBox text = new TextBox();
  private final Paragraph told = new Paragraph();

  /** Keeps a text, or throws what is wrong with it. */
  interface Keeper {
    void keep(String name, String text);
  }

  /**
   * A closed form.
   *
   * @param kind {@code target} or {@code claims}: which texts it has
   */
  KeepForm(String kind, String name, String text, Keeper keeper) {
    this.keeper = keeper;
    addClassNames("form", "edit", "keep");
    this.name.setValue(name);
    this.text.setValue(text);
    told.addClassName("told");
    told.getElement().setAttribute("role", "alert");
    told.setVisible(false);
    NativeButton save = new NativeButton(Texts.text("keep.save"), event -> save());
    save.setClassName("btn primary s");
    add(
        Dom.text("summary", "", Texts.text("keep." + kind)),
        Dom.tag(
            "div",
            "body",
            Dom.text("p", "muted", Texts.text("keep.help." + kind)),
            field(kind + "-name", Texts.text("keep.name"), this.name),
            field(kind + "-text", Texts.text("keep.text." + kind), this.text),
            field(kind + "-file", Texts.text("keep.file"), file()),
            Dom.tag("div", "line", save, told)));
  }

  private Input file() {
    Input file = new Input();
    file.setType("file");
    file.getElement().executeJs(READ_FILE, text.getElement());
    return file;
  }

  private static Component field(String id, String label, Component field) {
    field.setId("keep-" + id);
    field.getElement().setAttribute("dir", "auto");
    var words = Dom.text("label", "", label);
    words.getElement().setAttribute("for", "keep-" + id);
    return Dom.tag("div", "named", words, Dom.tag("div", "field", field));
  }

  private void save() {
    try {
      keeper.keep(name.getValue().strip(), text.getValue());
    } catch (BadTargetException | BadClaimsException e) {
      told.setText(String.valueOf(e.getMessage()));
      told.setVisible(true);
    }
  }
}

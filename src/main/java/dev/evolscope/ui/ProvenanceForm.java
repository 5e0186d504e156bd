package dev.evolscope.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.evolscope.conversation.Dataset;
import dev.evolscope.conversation.Provenance;
import org.jspecify.annotations.Nullable;

/** Lets a dataset's licence, source and citation be told and mended. */
final class ProvenanceForm extends Div {
  private final transient Dataset dataset;
  private final transient DatasetActions actions;
  private final Input licence = new Input();
  private final Input source = new Input();
  private final TextBox citation = new TextBox();
  private final Paragraph told = new Paragraph();

  ProvenanceForm(Dataset dataset, DatasetActions actions) {
    this.dataset = dataset;
    this.actions = actions;
    NativeButton save = new NativeButton(Texts.text("datasets.save"), event -> save());
    save.setClassName("btn primary");
    told.addClassName("told");
    told.getElement().setAttribute("role", "alert");
    told.setVisible(false);
    HtmlContainer body =
        Dom.tag(
            "div",
            "body",
            field(licence, "licence", dataset.licence()),
            field(source, "source", dataset.source()),
            field(citation, "citation", dataset.citation()),
            Dom.tag("div", "line", save, told));
    add(
        Dom.tag(
            "details",
            "form edit",
            Dom.text("summary", "", Texts.text("datasets.describe")),
            body));
  }

  private <F extends AbstractField<?, String>> Component field(
      F field, String name, @Nullable String value) {
    String id = name + "-of-" + Integer.toHexString(dataset.name().hashCode());
    field.setValue(value == null ? "" : value);
    field.setId(id);
    field.getElement().setAttribute("dir", "auto");
    var label = Dom.text("label", "", Texts.text("datasets." + name));
    label.getElement().setAttribute("for", id);
    return Dom.tag("div", "named", label, Dom.tag("div", "field", field));
  }

  private void save() {
    try {
      actions.describe(
          dataset, new Provenance(licence.getValue(), source.getValue(), citation.getValue()));
    } catch (Provenance.TooLongException e) {
      told.setText(
          Texts.text(
              "datasets.tooLong",
              Texts.text("datasets." + e.field()),
              String.valueOf(e.getMessage())));
      told.setVisible(true);
    }
  }
}

package dev.evolscope.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList;
import dev.evolscope.conversation.Value;

/**
 * The row's fields as read, folded. They repeat the conversation, so they are written only when
 * someone unfolds them.
 */
@Tag("details")
final class RowFields extends HtmlContainer {
  RowFields(Value.Fields row) {
    addClassName("row-fields");
    add(Dom.text("summary", "", Texts.text("conversation.fields", row.values().size())));
    DescriptionList fields = new DescriptionList();
    add(fields);
    getElement()
        .addEventListener(
            "toggle",
            event -> {
              fields.removeAll();
              row.values().forEach((name, value) -> add(fields, name, value));
            })
        .setFilter("element.open");
  }

  private static void add(DescriptionList fields, String name, Value value) {
    fields.add(Dom.text("dt", "code", name));
    fields.add(
        Dom.tag("dd", "", Dom.with(Dom.text("pre", "", ValueText.of(value)), "dir", "auto")));
  }
}

package dev.evolscope.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** A plain field of several lines. */
@Tag("textarea")
final class TextBox extends AbstractSinglePropertyField<TextBox, String> {
  TextBox() {
    super("value", "", false);
    setSynchronizedEvent("change");
  }
}

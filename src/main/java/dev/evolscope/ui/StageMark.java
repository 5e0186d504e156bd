package dev.evolscope.ui;

import com.vaadin.flow.component.html.Span;
import dev.evolscope.conversation.Stage;

/** A stage as growth rings and word: a seed is a dot, each Evol step adds a ring. */
final class StageMark extends Span {
  StageMark(Stage stage) {
    addClassNames("stage", stage.label());
    add(Dom.glyph(stage.label()), new Span(Texts.text("stage." + stage.label())));
  }
}

package dev.evolscope.ui;

import com.vaadin.flow.component.html.Span;
import dev.evolscope.search.Shape;

/**
 * A conversation's shape: one bar a message, user hollow, others solid, the height growing with the
 * logarithm of the length. A conversation of more messages than fit is drawn up to there, with
 * points after it.
 */
final class Trace extends Span {
  private static final int TALLEST = 16;
  private static final int SHORTEST = 3;

  Trace(Shape shape) {
    addClassName("trace");
    getElement().setAttribute("role", "img");
    getElement().setAttribute("aria-label", Texts.text("card.messages", shape.messages()));
    shape.first().forEach(message -> add(bar(message)));
    if (shape.messages() > shape.first().size()) {
      add(Dom.text("span", "rest", "…"));
    }
  }

  private static com.vaadin.flow.component.Component bar(Shape.Bar message) {
    var bar = Dom.tag("i", message.turn() ? "u" : "a");
    bar.getElement().getStyle().set("--h", height(message.length()) + "px");
    return bar;
  }

  /** Pixels for a length in UTF-16 units: 3 up to three, 16 from three thousand on. */
  static int height(int length) {
    double decades = Math.log10(Math.max(3, length)) - Math.log10(3);
    return (int) Math.min(TALLEST, Math.round(SHORTEST + decades * (TALLEST - SHORTEST) / 3));
  }
}

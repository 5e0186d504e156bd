package dev.evolscope.ui;

import com.vaadin.flow.component.html.Span;

/** The number of a column in a comparison. */
final class ColumnNumber extends Span {
  /**
   * Draws a number.
   *
   * @param column from 0
   */
  ColumnNumber(int column) {
    super(Texts.number(column + 1L));
    addClassName("slot");
    setTitle(Texts.text("compare.column", column + 1));
  }
}

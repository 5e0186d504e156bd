package dev.evolscope.ui;

import com.vaadin.flow.component.html.Span;
import dev.evolscope.quality.Severity;

/** How much a finding matters, as a shape and a word: octagon, triangle, circle. */
final class SeverityMark extends Span {
  private SeverityMark(Severity severity, String words) {
    addClassNames("sev", severity.code());
    add(Dom.glyph(severity.code()), Dom.text("span", words, word(severity)));
  }

  /** With its word beside it. */
  static SeverityMark of(Severity severity) {
    return new SeverityMark(severity, "");
  }

  /** The shape alone; the word is for screen readers. */
  static SeverityMark bare(Severity severity) {
    SeverityMark mark = new SeverityMark(severity, "visually-hidden");
    mark.setTitle(word(severity));
    return mark;
  }

  static String word(Severity severity) {
    return Texts.text("severity." + severity.code());
  }
}

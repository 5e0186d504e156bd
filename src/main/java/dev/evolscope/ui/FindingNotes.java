package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.UnorderedList;
import dev.evolscope.quality.CheckText;
import dev.evolscope.quality.Noticed;
import java.util.List;

/** What checks noticed, beside the message that it is about: what it is, the evidence, its page. */
final class FindingNotes extends UnorderedList {
  FindingNotes(List<Noticed> notes) {
    addClassName("notes");
    getElement().setAttribute("aria-label", Texts.text("finding.ofMessage"));
    notes.forEach(note -> add(note(note)));
  }

  /** One of them, as an item of a list. */
  static Component note(Noticed note) {
    CheckText words = Texts.checks();
    String id = note.check().id();
    return Dom.with(
        Dom.tag(
            "li",
            "finding " + note.check().check().severity().code(),
            Dom.tag(
                "p",
                "h",
                SeverityMark.of(note.check().check().severity()),
                Dom.text("b", "", words.title(id))),
            Dom.text("p", "evidence", words.evidence(note.finding())),
            Dom.tag("p", "acts", Dom.link(CheckUrl.page(id), "", Texts.text("finding.about")))),
        "tabindex",
        "-1");
  }
}

package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.quality.CheckText;
import dev.evolscope.quality.Noticed;

/** At the side of a conversation: everything that checks noticed in it, each a way to its place. */
final class FindingList extends Section {
  /** So many are listed; messages have their own beside them. */
  private static final int MOST = 50;

  /**
   * Lists findings.
   *
   * @param checked whether the conversation has been checked yet
   */
  FindingList(ConversationUrl url, ConversationFindings findings, boolean checked) {
    addClassName("finding-list");
    setId("findings");
    int all = findings.all().size();
    HtmlContainer heading = Dom.text("h2", "", Texts.text("finding.heading"));
    if (all > 0) {
      heading.add(Dom.text("span", "muted", " " + Texts.number(all)));
    }
    add(heading);
    if (all == 0) {
      add(Dom.text("p", "muted", Texts.text(checked ? "finding.none" : "finding.pending")));
      return;
    }
    OrderedList list = new OrderedList();
    findings.all().stream().limit(MOST).forEach(note -> list.add(line(url, note)));
    add(list);
    if (all > MOST) {
      add(Dom.text("p", "muted", Texts.text("finding.cut", MOST, all)));
    }
  }

  /** What is about all of the conversation has its evidence here, since no message shows it. */
  private static Component line(ConversationUrl url, Noticed note) {
    CheckText words = Texts.checks();
    String id = note.check().id();
    SeverityMark severity = SeverityMark.bare(note.check().check().severity());
    if (ConversationFindings.message(note) < 0) {
      return Dom.tag(
          "li",
          "",
          severity,
          Dom.tag(
              "span",
              "",
              Dom.link(CheckUrl.page(id), "", words.title(id)),
              Dom.text("span", "evidence", words.evidence(note.finding()))));
    }
    int number = ConversationFindings.message(note) + 1;
    return Dom.tag(
        "li",
        "",
        severity,
        Dom.tag(
            "span",
            "",
            Dom.link(url.withMessage(number).href(), "", words.title(id)),
            Dom.text("span", "muted", " " + Texts.text("finding.message", number))));
  }
}

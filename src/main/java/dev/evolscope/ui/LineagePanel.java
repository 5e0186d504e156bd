package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.evolscope.conversation.Beginning;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.lineage.Lineage;
import dev.evolscope.lineage.LinkStatus;
import org.jspecify.annotations.Nullable;

/** Beside a conversation: its parent, its seed, and how large the family around it is. */
final class LineagePanel extends Section {
  private static final int LONGEST = 90;

  private final UnorderedList lines = new UnorderedList();

  /**
   * The panel of a conversation; hidden where it neither comes from anything nor leads to anything.
   *
   * @param parent null where none is drawn
   */
  LineagePanel(Conversation conversation, Lineage lineage, @Nullable Conversation parent) {
    addClassName("lineage");
    String family = FamilyView.href(conversation.id());
    add(Dom.text("h2", "", Texts.text("lineage.panel")), lines);
    if (parent != null) {
      line(parent(parent));
    }
    ConversationId seed = lineage.seed();
    if (seed != null && !seed.equals(lineage.parent()) && !seed.equals(conversation.id())) {
      line(Dom.link("c/" + seed, "", Texts.text("lineage.seed")));
    }
    count(family, "lineage.siblings", lineage.siblings().total());
    count(family, "lineage.children", lineage.children().total());
    if (lineage.status() == LinkStatus.AMBIGUOUS) {
      count(family, "lineage.ambiguous", lineage.candidates().total());
    }
    if (lineage.status() == LinkStatus.ORPHAN) {
      add(new OrphanNote(lineage.sought(), conversation.language()));
    }
    if (lineage.status() == LinkStatus.PENDING) {
      add(Dom.text("p", "muted", Texts.text("lineage.pending")));
    }
    line(Dom.link(family, "whole", Texts.text("family.whole")));
    setVisible(lineage.status() != null || lineage.children().total() > 0);
  }

  private static Component parent(Conversation parent) {
    String text = Beginning.of(PreviewText.of(parent), LONGEST);
    HtmlContainer words = Dom.text("span", "text s", text);
    TextSetting.of(text, parent.language()).on(words);
    HtmlContainer head =
        Dom.tag(
            "span",
            "row",
            Dom.text("span", "muted", Texts.text("lineage.parent")),
            new StageMark(parent.stage()));
    if (parent.sourceId() != null) {
      head.add(Dom.text("bdi", "id", parent.sourceId()));
    }
    return Dom.link("c/" + parent.id(), "node", head, words);
  }

  private void count(String family, String key, long number) {
    if (number > 0) {
      line(Dom.link(family, "count", Texts.text(key, number)));
    }
  }

  private void line(Component content) {
    HtmlContainer line = Dom.tag("li", "", content);
    lines.add(line);
  }
}

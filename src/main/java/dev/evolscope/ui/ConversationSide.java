package dev.evolscope.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Language;
import org.jspecify.annotations.Nullable;

/** Beside the messages: the turns to jump to, and what the row says of itself. */
final class ConversationSide extends Aside {
  private final DescriptionList facts = new DescriptionList();

  ConversationSide(Conversation conversation, int turn) {
    addClassName("side");
    getElement().setAttribute("aria-label", Texts.text("conversation.row"));
    if (conversation.turns() > 1) {
      add(outline(conversation, turn));
    }
    facts.addClassName("facts");
    fact("conversation.dataset", conversation.dataset());
    fact("conversation.part", conversation.part());
    fact("conversation.sourceId", conversation.sourceId());
    fact("conversation.id", conversation.id().text());
    language(conversation.language());
    fact("conversation.task", conversation.task());
    fact("conversation.length", Texts.number(conversation.messages().size()));
    add(new Section(Dom.text("h2", "", Texts.text("conversation.row")), facts));
    add(new RowFields(conversation.row()));
  }

  private static Nav outline(Conversation conversation, int current) {
    Nav outline = new Nav();
    outline.addClassName("outline");
    outline.getElement().setAttribute("aria-label", Texts.text("conversation.turns"));
    for (int turn = 1; turn <= conversation.turns(); turn++) {
      String href = conversation.url().substring(1) + "?turn=" + turn;
      Anchor link = Dom.link(href, "", Texts.text("conversation.turn", turn));
      if (turn == current) {
        link.getElement().setAttribute("aria-current", "true");
      }
      outline.add(link);
    }
    return outline;
  }

  private void language(@Nullable Language language) {
    if (language == null) {
      fact("conversation.language", Texts.text("conversation.noLanguage"));
      return;
    }
    String tag = language.tag() == null ? "" : " (" + language.tag() + ")";
    fact("conversation.language", language.name() + tag);
    fact(
        "conversation.script",
        Texts.text("conversation.direction." + language.direction().html(), language.script()));
    fact("conversation.resource", Texts.text("resource." + language.resource().label()));
  }

  private void fact(String key, @Nullable String value) {
    if (value != null) {
      facts.add(Dom.text("dt", "", Texts.text(key)), Dom.tag("dd", "", Dom.text("bdi", "", value)));
    }
  }
}

package dev.evolscope.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.search.Shape;

/** The way back, what the conversation is, and what can be done with it. */
final class ConversationHead extends Header {
  ConversationHead(Conversation conversation, ConversationUrl url, ResultWalk walk) {
    addClassName("title");
    Anchor back = Dom.link(url.results().href(), "btn quiet back", Dom.glyph("prev"));
    back.add(Texts.text("conversation.back"));
    add(back, new H1(new LanguageBadge(conversation.language())), facts(conversation));
    Div actions = new Div(walk, new ViewSwitch(url), new CopyMenu(conversation), told());
    actions.addClassName("actions");
    add(actions, new MessageMenu(conversation));
  }

  private static Span facts(Conversation conversation) {
    Span facts = new Span(new StageMark(conversation.stage()));
    facts.addClassName("what");
    if (conversation.task() != null) {
      facts.add(Dom.tag("span", "dot", new TaskName(conversation.task())));
    }
    facts.add(
        Dom.tag("span", "dot", new Trace(Shape.of(conversation.messages()))),
        Dom.text("span", "muted", Texts.text("card.turns", conversation.turns())));
    return facts;
  }

  /** Where the browser tells what it copied, or why it could not. */
  private static Span told() {
    Span told = new Span();
    told.addClassName("told");
    told.getElement().setAttribute("role", "status");
    told.getElement().setAttribute("data-failed", Texts.text("copy.failed"));
    return told;
  }
}

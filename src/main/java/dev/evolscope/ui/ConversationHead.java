package dev.evolscope.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.search.Shape;

/** The way back, what the conversation is, and its link to copy. */
final class ConversationHead extends Header {
  ConversationHead(Conversation conversation) {
    addClassName("title");
    Anchor back = Dom.link("./", "btn quiet back", Dom.glyph("prev"));
    back.add(Texts.text("conversation.back"));
    add(back, new H1(new LanguageBadge(conversation.language())));
    add(new StageMark(conversation.stage()));
    if (conversation.task() != null) {
      add(Dom.tag("span", "dot", Dom.text("bdi", "", conversation.task())));
    }
    add(
        new Trace(Shape.of(conversation.messages())),
        Dom.text("span", "muted", Texts.text("card.turns", conversation.turns())));
    add(copy());
  }

  private static Div copy() {
    NativeButton copy = new NativeButton(Texts.text("conversation.copy"));
    copy.addClassNames("btn", "primary", "copy-link");
    copy.getElement().setAttribute("data-done", Texts.text("conversation.copied"));
    Div actions = new Div(copy);
    actions.addClassName("actions");
    return actions;
  }
}

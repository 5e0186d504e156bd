package dev.evolscope.ui;

import com.vaadin.flow.component.html.Header;
import dev.evolscope.conversation.Conversation;

/** Above a conversation that is read beside the list: language, stage, and the way to its page. */
final class PreviewHead extends Header {
  PreviewHead(ConversationUrl page, Conversation conversation) {
    var open =
        Dom.link(
            page.href(),
            "btn primary s",
            Dom.text("span", "", Texts.text("pane.open")),
            Dom.with(Dom.text("kbd", "", "↵"), "aria-hidden", "true"));
    add(
        Dom.tag("h2", "", new LanguageBadge(conversation.language())),
        new StageMark(conversation.stage()),
        Dom.tag("span", "end", open));
  }
}

package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Message;
import dev.evolscope.search.Mark;
import java.util.List;
import java.util.Map;

/**
 * The beginning of a conversation as its page sets it, the matches marked; the whole of it is a
 * page of its own, to which links lead from wherever something is left out.
 */
final class PreviewBody extends Div {
  /** Messages, and characters of each, that are shown: some screens full. */
  private static final int MOST_MESSAGES = 20;

  private static final int MOST_CHARACTERS = 4_000;

  private final transient Conversation conversation;
  private final transient ConversationUrl page;

  PreviewBody(Conversation conversation, ConversationUrl page, Map<Integer, List<Mark>> marks) {
    this.conversation = conversation;
    this.page = page;
    addClassName("body");
    add(facts());
    List<Message> messages = conversation.messages();
    int turn = 0;
    for (int i = 0; i < Math.min(messages.size(), MOST_MESSAGES); i++) {
      turn += messages.get(i).isTurn() ? 1 : 0;
      add(message(i, turn, marks.getOrDefault(i, List.of())));
    }
    int more = messages.size() - MOST_MESSAGES;
    if (more > 0) {
      add(way(MOST_MESSAGES + 1, Texts.text("pane.rest", more)));
    }
  }

  private Component facts() {
    var facts = Dom.tag("p", "meta");
    if (conversation.task() != null) {
      facts.add(new TaskName(conversation.task()));
    }
    facts.add(
        Dom.text("span", "", Texts.text("card.messages", conversation.messages().size())),
        Dom.text("bdi", "muted", conversation.dataset()));
    if (conversation.sourceId() != null) {
      facts.add(Dom.text("bdi", "muted code", conversation.sourceId()));
    }
    return facts;
  }

  private Component message(int index, int turn, List<Mark> marks) {
    Message message = conversation.messages().get(index);
    var said = Dom.tag("article", message.isTurn() ? "said user" : "said", head(message, turn));
    int end = end(message.content());
    Message shown = new Message(message.role(), message.content().substring(0, end));
    said.add(
        MessageBlock.text(shown, conversation.language(), false, MarkedText.within(marks, 0, end)));
    if (end < message.content().length()) {
      said.add(way(index + 1, Texts.text("pane.on", message.content().length() - end)));
    }
    return said;
  }

  private Component head(Message message, int turn) {
    var head =
        Dom.tag(
            "header",
            "said-by",
            Dom.text("b", "", Texts.textOr("role." + message.role(), message.role())));
    if (turn > 0) {
      head.add(Dom.text("span", "", Texts.text("conversation.turn", turn)));
    }
    String evol = message.isTurn() ? TurnEvol.of(conversation.evol(), turn) : "";
    if (!evol.isEmpty()) {
      head.add(new EvolLabel(evol));
    }
    return head;
  }

  /**
   * Behind what is shown of a message: as much as fits, to the end of a line where that leaves more
   * than half of it. No character is torn.
   */
  static int end(String content) {
    if (content.length() <= MOST_CHARACTERS) {
      return content.length();
    }
    int line = content.lastIndexOf('\n', MOST_CHARACTERS);
    if (line > MOST_CHARACTERS / 2) {
      return line;
    }
    return Character.isHighSurrogate(content.charAt(MOST_CHARACTERS - 1))
        ? MOST_CHARACTERS - 1
        : MOST_CHARACTERS;
  }

  private Component way(int message, String text) {
    return Dom.tag("p", "rest", Dom.link(page.withMessage(message).href(), "", text));
  }
}

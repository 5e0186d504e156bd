package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Message;
import dev.evolscope.search.Mark;
import dev.evolscope.search.Snippet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a conversation as plain text with the matches marked; the whole of it is a page
 * of its own.
 */
final class PreviewBody extends Div {
  /** Messages, and characters of each, that are shown: some screens full. */
  private static final int MOST_MESSAGES = 20;

  private static final int MOST_CHARACTERS = 4_000;

  PreviewBody(Conversation conversation, Map<Integer, List<Mark>> marks) {
    addClassName("body");
    add(facts(conversation));
    List<Message> messages = conversation.messages();
    int turn = 0;
    for (int i = 0; i < Math.min(messages.size(), MOST_MESSAGES); i++) {
      turn += messages.get(i).isTurn() ? 1 : 0;
      add(message(conversation, i, turn, marks.getOrDefault(i, List.of())));
    }
    if (messages.size() > MOST_MESSAGES) {
      add(rest(conversation));
    }
  }

  private static Component facts(Conversation conversation) {
    var facts = Dom.tag("p", "meta");
    if (conversation.task() != null) {
      facts.add(Dom.text("bdi", "", conversation.task()));
    }
    facts.add(
        Dom.text("span", "", Texts.text("card.messages", conversation.messages().size())),
        Dom.text("bdi", "muted", conversation.dataset()));
    if (conversation.sourceId() != null) {
      facts.add(Dom.text("bdi", "muted code", conversation.sourceId()));
    }
    return facts;
  }

  private static Component message(
      Conversation conversation, int index, int turn, List<Mark> marks) {
    Message message = conversation.messages().get(index);
    var head =
        Dom.tag(
            "header",
            "said-by",
            Dom.text("b", "", Texts.textOr("role." + message.role(), message.role())));
    if (turn > 0) {
      head.add(Dom.text("span", "", Texts.text("conversation.turn", turn)));
    }
    String evol = message.isTurn() ? evol(conversation, turn) : null;
    if (evol != null) {
      head.add(new EvolLabel(evol));
    }
    return Dom.tag(
        "article",
        message.isTurn() ? "said user" : "said",
        head,
        new SnippetText(beginning(index, message, marks), conversation.language()));
  }

  /** The Evol types of follow-ups are in order of the follow-ups, so the first is turn 2's. */
  private static @Nullable String evol(Conversation conversation, int turn) {
    List<String> followUps = conversation.evol().turnEvols();
    return turn == 1
        ? conversation.evol().taskEvol()
        : turn - 2 < followUps.size() ? followUps.get(turn - 2) : null;
  }

  /** What is shown of a message; a mark that reaches beyond it is clipped. */
  static Snippet beginning(int index, Message message, List<Mark> marks) {
    String content = message.content();
    if (content.length() <= MOST_CHARACTERS) {
      return new Snippet(index, message.role(), content, marks);
    }
    int end =
        Character.isHighSurrogate(content.charAt(MOST_CHARACTERS - 1))
            ? MOST_CHARACTERS - 1
            : MOST_CHARACTERS;
    List<Mark> inside =
        marks.stream()
            .filter(mark -> mark.from() < end)
            .map(mark -> new Mark(mark.from(), Math.min(mark.to(), end)))
            .toList();
    return new Snippet(index, message.role(), content.substring(0, end) + "…", inside);
  }

  private static Component rest(Conversation conversation) {
    int more = conversation.messages().size() - MOST_MESSAGES;
    return Dom.tag(
        "p", "rest", Dom.link(conversation.url().substring(1), "", Texts.text("pane.rest", more)));
  }
}

package dev.evolscope.quality.reply;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Finding.Span;
import dev.evolscope.conversation.Message;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message of the assistant where it stands.
 *
 * @param place of the message, counted from 0
 */
record Reply(Conversation conversation, int place) {

  String text() {
    return messages().get(place).content();
  }

  boolean isLast() {
    return place == messages().size() - 1;
  }

  /** The message before it; null where that is not one of the user. */
  @Nullable String prompt() {
    return place > 0 && messages().get(place - 1).isTurn()
        ? messages().get(place - 1).content()
        : null;
  }

  /** What was said before it, whoever spoke. */
  Stream<String> earlier() {
    return messages().subList(0, place).stream().map(Message::content);
  }

  Span span(int from, int to) {
    return new Span(place, from, to);
  }

  Span span() {
    return span(0, text().length());
  }

  private List<Message> messages() {
    return conversation.messages();
  }
}

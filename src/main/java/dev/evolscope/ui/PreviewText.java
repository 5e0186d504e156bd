package dev.evolscope.ui;

import dev.evolscope.conversation.Beginning;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Message;
import java.util.stream.Stream;

/** What a link to a conversation shows before it is followed: how its first question begins. */
final class PreviewText {
  /** UTF-16 units; previews cut at about as many. */
  private static final int LONGEST = 200;

  private PreviewText() {}

  /** One line, cut between words; empty where no message has any text. */
  static String of(Conversation conversation) {
    Stream<Message> turns = conversation.messages().stream().filter(Message::isTurn);
    return Stream.concat(turns, conversation.messages().stream())
        .map(Message::content)
        .filter(text -> !text.isBlank())
        .findFirst()
        .map(text -> Beginning.of(text, LONGEST))
        .orElse("");
  }
}

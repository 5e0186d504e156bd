package dev.evolscope.ui;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
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
        .map(PreviewText::beginning)
        .orElse("");
  }

  private static String beginning(String text) {
    // More than is needed, so that a long message is not rewritten whole
    String head = text.substring(0, Math.min(text.length(), LONGEST * 4));
    String line = head.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
    words.setText(line);
    int end = words.preceding(LONGEST);
    return line.substring(0, end > 0 ? end : LONGEST).strip() + "…";
  }
}

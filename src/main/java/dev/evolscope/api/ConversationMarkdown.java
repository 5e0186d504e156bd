package dev.evolscope.api;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Evol;
import dev.evolscope.conversation.Message;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A conversation as a Markdown document: what it is, then each message as stored. */
final class ConversationMarkdown {
  private ConversationMarkdown() {}

  static String of(Conversation conversation, String link) {
    StringBuilder text = new StringBuilder("# " + title(conversation) + "\n\n" + link + "\n");
    int turn = 0;
    for (Message message : conversation.messages()) {
      if (message.isTurn()) {
        turn++;
        String evol = evol(conversation.evol(), turn);
        text.append("\n## Turn ").append(turn).append(evol.isEmpty() ? "" : " · " + evol);
        text.append('\n');
      }
      text.append("\n**").append(role(message.role())).append("**\n\n");
      text.append(message.content()).append('\n');
    }
    return text.toString();
  }

  /** As in "Urdu · multi-turn · general". */
  static String title(Conversation conversation) {
    var language = conversation.language();
    return Stream.of(
            language == null ? null : language.name(),
            conversation.stage().label(),
            conversation.task())
        .filter(Objects::nonNull)
        .map(ConversationMarkdown::line)
        .collect(Collectors.joining(" · "));
  }

  private static String evol(Evol evol, int turn) {
    if (turn == 1) {
      return evol.taskEvol() == null ? "" : line(evol.taskEvol());
    }
    int followUp = turn - 2;
    return followUp < evol.turnEvols().size() ? line(evol.turnEvols().get(followUp)) : "";
  }

  private static String role(String role) {
    String line = line(role);
    return line.isEmpty()
        ? line
        : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
  }

  /** A value of the row that must not begin a line of its own. */
  private static String line(String value) {
    return value.replaceAll("\\R", " ");
  }
}

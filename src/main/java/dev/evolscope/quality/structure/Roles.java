package dev.evolscope.quality.structure;

import dev.evolscope.conversation.Message;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The order of {@code user} and {@code assistant}. Other roles are an open vocabulary (system, tool
 * and whatever else): they may stand anywhere, and whoever spoke before them may go on after them.
 */
public final class Roles {
  private Roles() {}

  /** The assistant's first message where it speaks before any user does; empty where not. */
  public static OptionalInt earlyReply(List<Message> messages) {
    int first = 0;
    while (first < messages.size() && !speaks(messages.get(first))) {
      first++;
    }
    return first < messages.size() && !messages.get(first).isTurn()
        ? OptionalInt.of(first)
        : OptionalInt.empty();
  }

  /**
   * Messages of the same role as the message right before them, where only users and the assistant
   * speak. Without any reply there is no order to be out of: a list of prompts is one.
   */
  public static IntStream repeated(List<Message> messages) {
    return hasReply(messages)
        ? IntStream.range(1, messages.size())
            .filter(i -> speaks(messages.get(i)))
            .filter(i -> messages.get(i).role().equals(messages.get(i - 1).role()))
        : IntStream.empty();
  }

  /** The last user's message where nobody answers it; empty where somebody does. */
  public static OptionalInt unanswered(List<Message> messages) {
    int last = messages.size() - 1;
    while (last >= 0 && !speaks(messages.get(last))) {
      last--;
    }
    return last >= 0 && messages.get(last).isTurn() ? OptionalInt.of(last) : OptionalInt.empty();
  }

  private static boolean hasReply(List<Message> messages) {
    return messages.stream().anyMatch(m -> m.role().equals(Message.ASSISTANT));
  }

  private static boolean speaks(Message message) {
    return message.isTurn() || message.role().equals(Message.ASSISTANT);
  }
}

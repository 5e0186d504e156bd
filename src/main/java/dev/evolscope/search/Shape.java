package dev.evolscope.search;

import dev.evolscope.conversation.Message;
import java.util.List;

/**
 * How many messages a conversation has, who speaks them, and how long they are.
 *
 * @param messages how many there are
 * @param first the first of them, as many as are drawn
 */
public record Shape(int messages, List<Bar> first) {
  private static final int DRAWN = 24;

  /**
   * A message.
   *
   * @param turn whether it opens a turn
   * @param length in UTF-16 units
   */
  public record Bar(boolean turn, int length) {}

  /** The shape of a conversation. */
  public static Shape of(List<Message> messages) {
    return new Shape(
        messages.size(),
        messages.stream()
            .limit(DRAWN)
            .map(message -> new Bar(message.isTurn(), message.content().length()))
            .toList());
  }
}

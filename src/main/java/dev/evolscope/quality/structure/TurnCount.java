package dev.evolscope.quality.structure;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Value;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a row says of its number of turns, in M2Lingual's column {@value #COLUMN}.
 *
 * @param said the number that stands there
 * @param turns messages of users
 * @param messages all messages
 */
public record TurnCount(BigDecimal said, int turns, int messages) {
  public static final String COLUMN = "no_of_turns";

  /** The row's number; empty where it has none, or something that is no number. */
  public static Optional<TurnCount> of(Conversation conversation) {
    return number(conversation.row().get(COLUMN))
        .map(said -> new TurnCount(said, conversation.turns(), conversation.messages().size()));
  }

  /** Whether it is the number of the users' messages. */
  public boolean isTurns() {
    return said.compareTo(BigDecimal.valueOf(turns)) == 0;
  }

  /** Whether it is the number of all messages, which some call turns as well. */
  public boolean isMessages() {
    return said.compareTo(BigDecimal.valueOf(messages)) == 0;
  }

  private static Optional<BigDecimal> number(Value value) {
    return switch (value) {
      case Value.Whole(long whole) -> Optional.of(BigDecimal.valueOf(whole));
      case Value.Decimal(BigDecimal decimal) -> Optional.of(decimal);
      case Value.Text(String text) -> number(text.strip());
      default -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> number(String text) {
    if (text.isEmpty() || text.length() > 20) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}

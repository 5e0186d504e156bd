package dev.evolscope.ui;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Message;
import dev.evolscope.conversation.Stage;
import dev.evolscope.conversation.TextKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a turn of an evolved conversation is from. */
enum TurnOrigin {
  /** Its question is its parent's. */
  KEPT,
  /** Its parent asks something else there. */
  REWRITTEN,
  /** Its parent has no such turn, or the row has an Evol type for it. */
  ADDED,
  /** Nothing is known, or there is no parent. */
  UNKNOWN;

  /** The key of its words; empty where there is nothing to say. */
  String key() {
    return switch (this) {
      case KEPT -> "turn.kept";
      case REWRITTEN -> "turn.rewritten";
      case ADDED -> "turn.added";
      case UNKNOWN -> "";
    };
  }

  /**
   * The origin of each turn, from the first.
   *
   * @param parent null where none is drawn: then a follow-up counts as added where the row names an
   *     Evol type for it
   */
  static List<TurnOrigin> of(Conversation conversation, @Nullable Conversation parent) {
    List<String> own = questions(conversation);
    List<String> others = parent == null ? List.of() : questions(parent);
    List<TurnOrigin> origins = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      origins.add(parent == null ? byType(conversation, i + 1) : compared(own.get(i), others, i));
    }
    return List.copyOf(origins);
  }

  private static TurnOrigin byType(Conversation conversation, int turn) {
    boolean followUp = turn > 1 && conversation.stage() == Stage.MULTI_TURN;
    return followUp && !TurnEvol.of(conversation.evol(), turn).isEmpty() ? ADDED : UNKNOWN;
  }

  private static TurnOrigin compared(String own, List<String> others, int turn) {
    if (turn >= others.size()) {
      return ADDED;
    }
    return TextKey.of(own).equals(TextKey.of(others.get(turn))) ? KEPT : REWRITTEN;
  }

  private static List<String> questions(Conversation conversation) {
    return conversation.messages().stream().filter(Message::isTurn).map(Message::content).toList();
  }
}

package dev.evolscope.quality.language;

import dev.evolscope.conversation.Conversation;
import java.util.Locale;

/** Conversations that change languages because they are about that. */
final class ForeignByRight {
  private static final String SWITCH = "LANGUAGE_SWITCH";

  private ForeignByRight() {}

  static boolean of(Conversation conversation) {
    String task = conversation.task();
    return conversation.evol().turnEvols().contains(SWITCH)
        || (task != null && task.toLowerCase(Locale.ROOT).contains("translat"));
  }
}

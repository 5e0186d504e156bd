package dev.evolscope.quality;

import dev.evolscope.conversation.Finding;
import java.util.List;
import java.util.function.Consumer;

/**
 * Checks that need one conversation and perhaps its parent. Used by several threads at once, so
 * without state that changes. Never fails whatever the text holds.
 */
public interface ConversationChecks {

  /** What is looked for, always the same list. */
  List<Check> checks();

  /** Whether findings also depend on the parent: they are then made anew where a link changed. */
  default boolean readsParent() {
    return false;
  }

  /** Hands over what it finds, in the order of the messages. */
  void inspect(Subject subject, Consumer<Finding> findings);
}

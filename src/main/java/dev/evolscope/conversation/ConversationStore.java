package dev.evolscope.conversation;

import java.util.Optional;

/** Stands in for the store. */
public interface ConversationStore {
  /** The version of that id, if it was ever published. */
  Optional<StoredConversation> find(ConversationId id);
}

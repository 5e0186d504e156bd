package dev.evolscope.conversation;

import org.jspecify.annotations.Nullable;

/**
 * A conversation that was published at some time.
 *
 * @param current whether search shows it now
 * @param supersededBy the version that took its place; null where it is current, or was removed
 *     without one
 */
public record StoredConversation(
    Conversation conversation, boolean current, @Nullable ConversationId supersededBy) {}

package dev.evolscope.conversation;

import org.jspecify.annotations.Nullable;

/**
 * A version of a row.
 *
 * @param current whether search finds it
 * @param supersededBy the row's newer version; null where there is none
 */
public record StoredConversation(
    Conversation conversation, boolean current, @Nullable ConversationId supersededBy) {}

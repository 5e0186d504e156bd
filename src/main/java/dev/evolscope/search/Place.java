package dev.evolscope.search;

import dev.evolscope.conversation.ConversationId;
import org.jspecify.annotations.Nullable;

/**
 * Where a conversation stands in a result.
 *
 * @param position from 1
 * @param total how many conversations the result has
 * @param previous the one before; null for the first
 * @param next the one behind; null for the last
 */
public record Place(
    long position, long total, @Nullable ConversationId previous, @Nullable ConversationId next) {}

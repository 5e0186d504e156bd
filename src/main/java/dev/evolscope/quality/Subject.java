package dev.evolscope.quality;

import dev.evolscope.conversation.Conversation;
import org.jspecify.annotations.Nullable;

/**
 * A conversation under check.
 *
 * @param number of its version in the store
 * @param parent the one it evolved from, by its lineage; null where it has none, or an ambiguous
 *     one
 */
public record Subject(long number, Conversation conversation, @Nullable Conversation parent) {}

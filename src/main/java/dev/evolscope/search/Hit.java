package dev.evolscope.search;

import dev.evolscope.conversation.Conversation;
import java.util.List;

/**
 * A found conversation, in the version that the index saw.
 *
 * @param snippets at least one where the conversation has any text
 */
public record Hit(Conversation conversation, List<Snippet> snippets) {}

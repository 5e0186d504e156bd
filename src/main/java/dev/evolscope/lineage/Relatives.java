package dev.evolscope.lineage;

import dev.evolscope.conversation.ConversationId;
import java.util.List;

/**
 * Some conversations of a kind, in source order.
 *
 * @param total how many there are, exactly
 * @param first the first of them, {@link Lineages#MOST_RELATIVES} at most; all where there are no
 *     more
 */
public record Relatives(long total, List<ConversationId> first) {
  static final Relatives NONE = new Relatives(0, List.of());
}

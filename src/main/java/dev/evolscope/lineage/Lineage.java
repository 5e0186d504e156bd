package dev.evolscope.lineage;

import dev.evolscope.conversation.ConversationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a conversation came from and what came from it. A live version is linked to live versions
 * of its dataset. One that was changed or removed keeps the parent that it had when it was last
 * shown, and as children and siblings it has, beside live ones, those that ended with it or later.
 *
 * @param status null for seeds and plain rows, which have no parent, and for a version that had
 *     ended before links were kept
 * @param parent set if and only if linked
 * @param seed the seed at the family's root: the conversation itself where it is a seed; null where
 *     the way up ends elsewhere
 * @param candidates possible parents; none unless ambiguous
 * @param children linked to this conversation
 * @param siblings linked to the same parent, without the conversation itself
 * @param sought the texts that the row names as its origin, in the order in which they are looked
 *     for; empty for seeds and plain rows, and for a row that names none
 */
public record Lineage(
    @Nullable LinkStatus status,
    @Nullable ConversationId parent,
    @Nullable ConversationId seed,
    Relatives candidates,
    Relatives children,
    Relatives siblings,
    List<SoughtText> sought) {}

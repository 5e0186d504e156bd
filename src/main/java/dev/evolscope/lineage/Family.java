package dev.evolscope.lineage;

import dev.evolscope.conversation.ConversationId;
import java.util.List;

/**
 * The whole tree that a conversation belongs to: seed, evolved, multi-turn. A large one is shown in
 * part, and says so.
 *
 * @param asked the conversation whose family it is; always among the nodes
 * @param root the conversation at the top, whatever its stage
 * @param total how many conversations the tree has, the root included
 * @param shown how many of them are nodes, {@link Lineages#MOST_NODES} at most
 * @param candidates possible parents of an ambiguous root, without children; one of them may be the
 *     parent, none is drawn as such
 * @param candidateCount how many there are
 * @param doubtful ambiguous rows that have a conversation of the tree among their candidates,
 *     without children; none is drawn as its child
 * @param doubtfulCount how many there are
 * @param sought what the root looks for, where it is an orphan or ambiguous
 */
public record Family(
    ConversationId asked,
    FamilyNode root,
    long total,
    int shown,
    List<FamilyNode> candidates,
    long candidateCount,
    List<FamilyNode> doubtful,
    long doubtfulCount,
    List<SoughtText> sought) {}

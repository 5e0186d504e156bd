package dev.evolscope.lineage;

import dev.evolscope.conversation.ConversationId;
import java.util.List;

/**
 * The whole tree that a conversation belongs to: seed, evolved, multi-turn. A large one is shown in
 * part, and says so.
 *
 * @param asked the conversation whose family it is; always among the nodes
 * @param root the conversation at the top, whatever its stage; {@link Lineages#MOST_NODES} nodes at
 *     most from there on
 * @param total how many conversations the tree has, the root included, drawn or not
 * @param candidates where the root is ambiguous, what it may come from, without children
 * @param candidateCount how many there are; {@link Lineages#MOST_ASIDE} at most are given
 * @param doubtful ambiguous rows that may come from the root or one of its children, without their
 *     own children
 * @param doubtfulCount how many there are; {@link Lineages#MOST_ASIDE} at most are given
 * @param sought the texts that the root names as its origin and that were looked for; empty for
 *     seeds and plain rows
 */
public record Family(
    ConversationId asked,
    FamilyNode root,
    long total,
    List<FamilyNode> candidates,
    long candidateCount,
    List<FamilyNode> doubtful,
    long doubtfulCount,
    List<SoughtText> sought) {

  /** How many of the tree's conversations are drawn. */
  public int shown() {
    return root.size();
  }
}

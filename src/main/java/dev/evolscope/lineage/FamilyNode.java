package dev.evolscope.lineage;

import dev.evolscope.conversation.Conversation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as its family shows it.
 *
 * @param current whether search shows it
 * @param status null for seeds and plain rows, as in {@link Lineage}
 * @param steps what led to it from its parent, in order; where no parent is drawn, all that its row
 *     names; of long prompts the beginning
 * @param length graphemes of what is its own
 * @param text how that begins, in one line: the first user message; of a multi-turn row the first
 *     that was added to its parent's; empty where it has none
 * @param children drawn below it, in source order
 * @param childCount how many children it has; more than are drawn where the family is large
 */
public record FamilyNode(
    Conversation conversation,
    boolean current,
    @Nullable LinkStatus status,
    List<EvolStep> steps,
    int length,
    String text,
    List<FamilyNode> children,
    long childCount) {

  /** How many conversations are drawn from here downwards, this one included. */
  public int size() {
    return 1 + children.stream().mapToInt(FamilyNode::size).sum();
  }
}

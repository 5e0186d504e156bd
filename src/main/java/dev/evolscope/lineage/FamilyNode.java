package dev.evolscope.lineage;

import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as its family shows it.
 *
 * @param current whether search shows it
 * @param status null for seeds and plain rows, as in {@link Lineage}
 * @param task null where the row names none
 * @param edge what led from its parent to it; what its row says, also where it has no parent
 * @param turns how many user messages it has
 * @param length of its text, in graphemes
 * @param text what is its own: the first user message, of a multi-turn row the first that the
 *     evolution added
 * @param children drawn below it, in source order
 * @param childCount how many children it has; more than are drawn where the family is large
 */
public record FamilyNode(
    ConversationId id,
    String dataset,
    @Nullable String sourceId,
    boolean current,
    Stage stage,
    @Nullable LinkStatus status,
    @Nullable Language language,
    @Nullable String task,
    Edge edge,
    int turns,
    int length,
    String text,
    List<FamilyNode> children,
    long childCount) {

  /**
   * What led from a parent to its child.
   *
   * @param taskEvol task Evol type; null where the child took it over from its parent
   * @param turnEvols multi-turn Evol types, in the order of the follow-ups
   * @param prompts the instructions that were given to the evolving model, in the order of the
   *     types, those that the row has
   */
  public record Edge(@Nullable String taskEvol, List<String> turnEvols, List<String> prompts) {}
}

package dev.evolscope.api;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.lineage.EvolStep;
import dev.evolscope.lineage.FamilyNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A conversation of a family, as the API tells it. */
record FamilyNodeAnswer(
    String id,
    String dataset,
    @Nullable String sourceId,
    boolean current,
    String stage,
    @Nullable String status,
    @Nullable LanguageAnswer language,
    @Nullable String task,
    @Schema(description = "what led to it from its parent, in order") List<StepAnswer> evol,
    int turns,
    @Schema(description = "graphemes of the text that is its own") int length,
    @Schema(
            description =
                "how that begins: the first user message; of a multi-turn row the first that was added")
        String text,
    String url,
    @Schema(description = "exact; more than are listed in a large family") long childCount,
    @Schema(description = "conversations of the same shape") List<FamilyNodeAnswer> children) {

  /**
   * One evolution.
   *
   * @param prompt of a long one the beginning
   */
  record StepAnswer(String stage, @Nullable String type, @Nullable String prompt) {
    static StepAnswer of(EvolStep step) {
      return new StepAnswer(step.stage().label(), step.type(), step.prompt());
    }
  }

  static FamilyNodeAnswer of(FamilyNode node) {
    Conversation row = node.conversation();
    return new FamilyNodeAnswer(
        row.id().text(),
        row.dataset(),
        row.sourceId(),
        node.current(),
        row.stage().label(),
        node.status() == null ? null : node.status().label(),
        row.language() == null ? null : LanguageAnswer.of(row.language()),
        row.task(),
        node.steps().stream().map(StepAnswer::of).toList(),
        row.turns(),
        node.length(),
        node.text(),
        row.url(),
        node.childCount(),
        of(node.children()));
  }

  static List<FamilyNodeAnswer> of(List<FamilyNode> nodes) {
    return nodes.stream().map(FamilyNodeAnswer::of).toList();
  }
}

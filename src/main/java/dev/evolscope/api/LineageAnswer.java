package dev.evolscope.api;

import dev.evolscope.conversation.ConversationId;
import dev.evolscope.lineage.Lineage;
import dev.evolscope.lineage.Relatives;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a conversation came from, as the API tells it. */
record LineageAnswer(
    @Schema(
            description =
                "linked, ambiguous or orphan; pending while the rows of an older program are being linked; null for seeds and plain rows")
        @Nullable String status,
    @Nullable String parent,
    @Schema(description = "the family's seed; a seed names itself") @Nullable String seed,
    List<String> candidates,
    List<String> children,
    List<String> siblings,
    @Schema(description = "exact; at most 1000 are listed") long candidateCount,
    @Schema(description = "exact; at most 1000 are listed") long childCount,
    @Schema(description = "exact; at most 1000 are listed") long siblingCount,
    @Schema(description = "texts that the row names as its origin, in the order of the search")
        List<SoughtAnswer> sought) {

  static LineageAnswer of(Lineage lineage) {
    return new LineageAnswer(
        lineage.status() == null ? null : lineage.status().label(),
        text(lineage.parent()),
        text(lineage.seed()),
        texts(lineage.candidates()),
        texts(lineage.children()),
        texts(lineage.siblings()),
        lineage.candidates().total(),
        lineage.children().total(),
        lineage.siblings().total(),
        SoughtAnswer.of(lineage.sought()));
  }

  private static @Nullable String text(@Nullable ConversationId id) {
    return id == null ? null : id.text();
  }

  private static List<String> texts(Relatives relatives) {
    return relatives.first().stream().map(ConversationId::text).toList();
  }
}

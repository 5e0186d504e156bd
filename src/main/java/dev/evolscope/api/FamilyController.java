package dev.evolscope.api;

import dev.evolscope.conversation.ConversationId;
import dev.evolscope.lineage.Family;
import dev.evolscope.lineage.Lineages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tree that a conversation belongs to. */
@RestController
class FamilyController {
  private final Lineages lineages;

  FamilyController(Lineages lineages) {
    this.lineages = lineages;
  }

  record Answer(
      String id,
      @Schema(description = "conversations of the tree, exactly") long total,
      @Schema(description = "how many of them are listed, 500 at most") int shown,
      FamilyNodeAnswer root,
      @Schema(description = "what an ambiguous root may come from, 100 at most")
          List<FamilyNodeAnswer> candidates,
      long candidateCount,
      @Schema(
              description =
                  "ambiguous rows that may come from a conversation of the tree, 100 at most; none is its child")
          List<FamilyNodeAnswer> doubtful,
      long doubtfulCount,
      @Schema(description = "texts that the root names as its origin") List<SoughtAnswer> sought) {}

  @Operation(
      summary = "The family of a conversation",
      description =
          "The whole tree that it belongs to, seed, evolved, multi-turn, with the Evol types and prompts on the way down. Ambiguous links are no part of a tree; they are listed beside it.")
  @GetMapping("/api/v1/families/{id}")
  Answer family(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters.only(given);
    return ConversationId.parse(id)
        .flatMap(lineages::family)
        .map(FamilyController::answer)
        .orElseThrow(() -> NotFoundException.conversation(id));
  }

  private static Answer answer(Family family) {
    return new Answer(
        family.asked().text(),
        family.total(),
        family.shown(),
        FamilyNodeAnswer.of(family.root()),
        FamilyNodeAnswer.of(family.candidates()),
        family.candidateCount(),
        FamilyNodeAnswer.of(family.doubtful()),
        family.doubtfulCount(),
        SoughtAnswer.of(family.sought()));
  }
}

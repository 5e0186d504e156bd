package dev.evolscope.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.Message;
import dev.evolscope.conversation.StoredConversation;
import dev.evolscope.lineage.Lineages;
import dev.evolscope.quality.Quality;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One conversation with every field of its row. */
@RestController
class ConversationController {
  private final ConversationStore store;
  private final Lineages lineages;
  private final Quality quality;

  ConversationController(ConversationStore store, Lineages lineages, Quality quality) {
    this.store = store;
    this.lineages = lineages;
    this.quality = quality;
  }

  record Answer(
      String id,
      String dataset,
      String part,
      @Nullable String sourceId,
      @Nullable LanguageAnswer language,
      @Nullable String task,
      String stage,
      @Nullable String taskEvol,
      List<String> turnEvols,
      int turns,
      List<Message> messages,
      @JsonRawValue String row,
      boolean current,
      @Nullable String supersededBy,
      LineageAnswer lineage,
      List<FindingAnswer> findings,
      String url) {}

  @Operation(
      summary = "One conversation",
      description =
          "The row as read, its messages, where it came from, what checks noticed in it, and whether another version took its place. Of a finding, message, from and to are null where it concerns all of the conversation; offsets count UTF-16 units.")
  @GetMapping("/api/v1/conversations/{id}")
  Answer conversation(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters.only(given);
    return ConversationId.parse(id)
        .flatMap(store::find)
        .map(this::answer)
        .orElseThrow(() -> NotFoundException.conversation(id));
  }

  private Answer answer(StoredConversation stored) {
    Conversation conversation = stored.conversation();
    return new Answer(
        conversation.id().text(),
        conversation.dataset(),
        conversation.part(),
        conversation.sourceId(),
        Optional.ofNullable(conversation.language()).map(LanguageAnswer::of).orElse(null),
        conversation.task(),
        conversation.stage().label(),
        conversation.evol().taskEvol(),
        conversation.evol().turnEvols(),
        conversation.turns(),
        conversation.messages(),
        JsonValues.text(conversation.row()),
        stored.current(),
        stored.supersededBy() == null ? null : stored.supersededBy().text(),
        lineages.of(conversation.id()).map(LineageAnswer::of).orElseThrow(),
        quality.findings(conversation.id()).stream().map(FindingAnswer::of).toList(),
        conversation.url());
  }
}

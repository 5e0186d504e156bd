package dev.evolscope.api;

import dev.evolscope.access.PublicAddress;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.DatasetStore;
import dev.evolscope.conversation.StoredConversation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.BiFunction;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A conversation as text to be pasted elsewhere. */
@RestController
class ConversationTextController {
  private static final MediaType MARKDOWN =
      new MediaType("text", "markdown", StandardCharsets.UTF_8);
  private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);

  private final ConversationStore store;
  private final DatasetStore datasets;
  private final PublicAddress address;

  ConversationTextController(
      ConversationStore store, DatasetStore datasets, PublicAddress address) {
    this.store = store;
    this.datasets = datasets;
    this.address = address;
  }

  @Operation(
      summary = "One conversation as Markdown",
      description = "Its messages as stored under headings for turns and roles.")
  @GetMapping("/api/v1/conversations/{id}/markdown")
  ResponseEntity<String> markdown(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    return answer(
        id,
        given,
        MARKDOWN,
        (stored, link) -> ConversationMarkdown.of(stored.conversation(), link));
  }

  @Operation(
      summary = "How to cite one conversation",
      description = "Dataset, ids, address and today's date, with the dataset's own citation.")
  @GetMapping("/api/v1/conversations/{id}/citation")
  ResponseEntity<String> citation(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    return answer(
        id,
        given,
        PLAIN,
        (stored, link) ->
            Citation.of(
                stored,
                datasets.find(stored.conversation().dataset()),
                link,
                LocalDate.now(ZoneOffset.UTC)));
  }

  private ResponseEntity<String> answer(
      String id,
      MultiValueMap<String, String> given,
      MediaType type,
      BiFunction<StoredConversation, String, String> text) {
    Parameters.only(given);
    StoredConversation stored = find(id);
    return ResponseEntity.ok()
        .contentType(type)
        .body(text.apply(stored, link(stored.conversation())));
  }

  private StoredConversation find(String id) {
    return ConversationId.parse(id)
        .flatMap(store::find)
        .orElseThrow(() -> NotFoundException.conversation(id));
  }

  /** The address that people know, else the one that was asked. */
  private String link(Conversation conversation) {
    return address
        .of(conversation.url())
        .orElseGet(
            () ->
                ServletUriComponentsBuilder.fromCurrentContextPath()
                    .path(conversation.url())
                    .toUriString());
  }
}

package dev.evolscope.api;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.StoredConversation;
import dev.evolscope.search.SearchRequest;
import dev.evolscope.search.SimilarSearch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Conversations that share telling words with one. */
@RestController
class SimilarController {
  private static final int FEW = 10;

  private final ConversationStore store;
  private final SimilarSearch similar;

  SimilarController(ConversationStore store, SimilarSearch similar) {
    this.store = store;
    this.similar = similar;
  }

  record Answer(List<SearchController.HitAnswer> hits) {}

  @FilteredCall
  @Operation(
      summary = "Conversations like one",
      description =
          "Those that share most telling words, best first, without the conversation itself; the shared words are marked.")
  @Parameter(
      name = "size",
      description = "hits",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "integer", minimum = "0", maximum = "100", defaultValue = "10"))
  @GetMapping("/api/v1/conversations/{id}/similar")
  Answer similar(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters parameters = Parameters.withFilters(given, "size");
    int size = parameters.number("size", FEW, 0, SearchRequest.MAX_SIZE);
    Conversation conversation =
        ConversationId.parse(id)
            .flatMap(store::find)
            .map(StoredConversation::conversation)
            .orElseThrow(() -> NotFoundException.conversation(id));
    return new Answer(
        similar.of(conversation, parameters.text("q", ""), parameters.filters(), size).stream()
            .map(SearchController::answer)
            .toList());
  }
}

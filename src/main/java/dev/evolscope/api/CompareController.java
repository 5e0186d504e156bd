package dev.evolscope.api;

import dev.evolscope.compare.Cell;
import dev.evolscope.compare.Comparison;
import dev.evolscope.compare.Figures;
import dev.evolscope.compare.Piece;
import dev.evolscope.compare.Row;
import dev.evolscope.compare.Step;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.StoredConversation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Conversations side by side. */
@RestController
class CompareController {
  private static final List<String> COLUMNS = List.of("left", "right", "third");

  private final ConversationStore store;

  CompareController(ConversationStore store) {
    this.store = store;
  }

  record Answer(
      List<ColumnAnswer> columns,
      boolean equal,
      List<StepAnswer> steps,
      List<List<@Nullable CellAnswer>> rows) {}

  record ColumnAnswer(
      String id, String dataset, @Nullable String sourceId, String stage, String url) {}

  record StepAnswer(FiguresAnswer question, FiguresAnswer all, String grain) {}

  record FiguresAnswer(
      long kept,
      long removed,
      long added,
      long leftLength,
      long rightLength,
      @Nullable Double ratio) {}

  record CellAnswer(
      int message,
      int turn,
      String role,
      boolean notBefore,
      boolean notAfter,
      List<Piece> pieces) {}

  @Operation(
      summary = "Conversations side by side",
      description =
          """
          Messages that answer to one another by role and order stand in one row, null where a conversation has none. \
          Each text is cut into pieces: added where the column before lacks it, removed where the column after lacks it; \
          put together they are the text. Steps tell how much differs between each column and the one before, in words, \
          lengths in graphemes. Grain: words; lines, where long texts were compared by lines first; stretches, where some \
          differ too much to be compared word by word.""")
  @GetMapping("/api/v1/compare")
  Answer compare(
      @Parameter(description = "id of a conversation", required = true)
          @RequestParam(required = false)
          @Nullable String left,
      @Parameter(description = "id of another", required = true) @RequestParam(required = false)
          @Nullable String right,
      @Parameter(description = "id of a third") @RequestParam(required = false)
          @Nullable String third,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters parameters = Parameters.only(given, COLUMNS.toArray(String[]::new));
    List<String> ids = new ArrayList<>();
    for (String name : COLUMNS) {
      String id = parameters.optional(name);
      if (id != null) {
        ids.add(id);
      } else if (!name.equals("third")) {
        throw new BadParameterException(name, "give the id of a conversation");
      }
    }
    return answer(Comparison.of(ids.stream().map(this::conversation).toList()));
  }

  private Conversation conversation(String id) {
    return ConversationId.parse(id)
        .flatMap(store::find)
        .map(StoredConversation::conversation)
        .orElseThrow(() -> NotFoundException.conversation(id));
  }

  private static Answer answer(Comparison comparison) {
    return new Answer(
        comparison.columns().stream().map(CompareController::answer).toList(),
        comparison.unchanged(),
        comparison.steps().stream().map(CompareController::answer).toList(),
        comparison.rows().stream().map(CompareController::answer).toList());
  }

  private static ColumnAnswer answer(Conversation conversation) {
    return new ColumnAnswer(
        conversation.id().text(),
        conversation.dataset(),
        conversation.sourceId(),
        conversation.stage().label(),
        conversation.url());
  }

  private static StepAnswer answer(Step step) {
    return new StepAnswer(
        answer(step.question()), answer(step.all()), step.grain().name().toLowerCase(Locale.ROOT));
  }

  private static FiguresAnswer answer(Figures figures) {
    return new FiguresAnswer(
        figures.kept(),
        figures.removed(),
        figures.added(),
        figures.left(),
        figures.right(),
        figures.ratio().isEmpty() ? null : figures.ratio().getAsDouble());
  }

  private static List<@Nullable CellAnswer> answer(Row row) {
    List<@Nullable CellAnswer> cells = new ArrayList<>();
    for (Optional<Cell> cell : row.cells()) {
      cells.add(cell.map(CompareController::answer).orElse(null));
    }
    return cells;
  }

  private static CellAnswer answer(Cell cell) {
    return new CellAnswer(
        cell.index(), cell.turn(), cell.message().role(), cell.alone(), cell.ends(), cell.pieces());
  }
}

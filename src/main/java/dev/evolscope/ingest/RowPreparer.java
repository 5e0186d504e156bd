package dev.evolscope.ingest;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.ConversationParser;
import dev.evolscope.conversation.ImportRecord;
import dev.evolscope.conversation.ParsedRow;
import dev.evolscope.conversation.SkippedRow;
import dev.evolscope.conversation.StagedRow;
import java.util.List;

/** Parses, names and compresses rows; the costly part of an import that any thread can do. */
record RowPreparer(ImportRecord job, ConversationParser parser) {

  List<PreparedRow> prepare(Chunk chunk) {
    return chunk.rows().stream().map(this::prepare).toList();
  }

  private PreparedRow prepare(ReadRow row) {
    return switch (row) {
      case ReadRow.BadRow(RowPlace place, String path, String reason) ->
          skipped(place, path, reason);
      case ReadRow.Row good -> prepare(good);
    };
  }

  private PreparedRow prepare(ReadRow.Row row) {
    return switch (parser.parse(job.dataset(), job.part(), 0, row.fields(), job.evolColumns())) {
      case ParsedRow.Parsed(Conversation conversation) ->
          new PreparedRow.Good(
              row.place().position(), conversation, StagedRow.compress(conversation.row()));
      case ParsedRow.Unreadable(String path, String reason) -> skipped(row.place(), path, reason);
    };
  }

  private static PreparedRow skipped(RowPlace place, String path, String reason) {
    return new PreparedRow.Skipped(new SkippedRow(place.position(), place.at(path), reason));
  }

  /** The id of a row that has equal rows before it. */
  static ConversationId id(PreparedRow.Good row, int occurrence) {
    Conversation conversation = row.conversation();
    return ConversationId.of(
        conversation.dataset(),
        conversation.part(),
        conversation.sourceId(),
        occurrence,
        conversation.row());
  }
}

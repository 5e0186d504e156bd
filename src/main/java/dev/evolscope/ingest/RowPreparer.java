package dev.evolscope.ingest;

import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.ConversationParser;
import dev.evolscope.conversation.ImportRecord;
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
      case BadRow bad ->
          new PreparedRow.Skipped(new SkippedRow(bad.position(), bad.place(), bad.reason()));
      case Row good -> prepare(good);
    };
  }

  private PreparedRow prepare(Row row) {
    return switch (parser.parse(job.dataset(), job.part(), row.fields(), job.evolColumns())) {
      case ConversationParser.Readable(var conversation) ->
          new PreparedRow.Good(
              row.position(), conversation, StagedRow.compress(conversation.row()));
      case ConversationParser.Unreadable(String place, String reason) ->
          new PreparedRow.Skipped(
              new SkippedRow(row.position(), place(row.position(), place), reason));
    };
  }

  private String place(long position, String field) {
    return "%s, row %d, %s".formatted(job.part(), position + 1, field);
  }

  /** The conversation under the id of a later row equal to it. */
  static ConversationId id(PreparedRow.Good row, int occurrence) {
    var conversation = row.conversation();
    return ConversationId.of(
        conversation.dataset(),
        conversation.part(),
        conversation.sourceId(),
        occurrence,
        conversation.row());
  }
}

package dev.evolscope.ingest;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.ConversationParser;
import dev.evolscope.conversation.ImportRecord;
import dev.evolscope.conversation.LiveRow;
import dev.evolscope.conversation.ParsedRow;
import dev.evolscope.conversation.PartReading;
import dev.evolscope.conversation.SkippedRow;
import dev.evolscope.conversation.StagedRow;
import dev.evolscope.conversation.Value;
import dev.evolscope.lineage.LineageJoin;
import java.util.ArrayList;
import java.util.List;

/** Parses, names and compresses rows; the costly part of an import that any thread can do. */
record RowPreparer(PartReading part, ConversationParser parser) {
  static RowPreparer of(ImportRecord job, ConversationParser parser) {
    return new RowPreparer(job.reading(), parser);
  }

  /**
   * The rows' conversations and bad rows, in the rows' order.
   *
   * @param beforeEach called before each row
   */
  List<PreparedRow> prepare(Chunk chunk, Runnable beforeEach) {
    List<PreparedRow> prepared = new ArrayList<>(chunk.rows().size());
    for (ReadRow row : chunk.rows()) {
      beforeEach.run();
      switch (row) {
        case ReadRow.BadRow(RowPlace place, String path, String reason) ->
            prepared.add(skipped(place, path, reason));
        case ReadRow.Row good -> prepare(good, prepared);
      }
    }
    return prepared;
  }

  private void prepare(ReadRow.Row row, List<PreparedRow> prepared) {
    byte[] content = null;
    long position = position(row.place().position());
    for (ParsedRow parsed : parse(row.fields())) {
      switch (parsed) {
        case ParsedRow.Parsed(Conversation conversation) -> {
          content = content == null ? StagedRow.compress(row.fields()) : content;
          prepared.add(
              new PreparedRow.Good(
                  position++, conversation, content, LineageJoin.keys(conversation)));
        }
        case ParsedRow.Unreadable(String path, String reason) ->
            prepared.add(skipped(row.place(), path, reason));
      }
    }
  }

  /** The row's conversations, or why the row is skipped: one beyond the limits takes all along. */
  List<ParsedRow> parse(Value.Fields row) {
    List<ParsedRow> all = parser.parse(part, row);
    ParsedRow exceeded = RowLimits.exceeded(all.size(), RowSize.of(row));
    for (ParsedRow parsed : all) {
      if (exceeded == null && parsed instanceof ParsedRow.Parsed(Conversation conversation)) {
        exceeded = RowLimits.exceeded(conversation);
      }
    }
    return exceeded == null ? all : List.of(exceeded);
  }

  /** Leaves room behind each row that can hold several conversations. */
  private long position(long row) {
    return part.mapping().layout().branches() ? row * LiveRow.MOST_OF_ONE_ROW : row;
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

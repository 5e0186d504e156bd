package dev.evolscope.ingest;

import dev.evolscope.conversation.ConversationParser;
import dev.evolscope.conversation.Mapping;
import dev.evolscope.conversation.ParsedRow;
import dev.evolscope.conversation.PartReading;
import dev.evolscope.conversation.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an import of a file would read, before anything is imported.
 *
 * @param mapping the one that was given, else what the file's first rows fit
 * @param rows the conversations of its first rows, at most ten, or why a row holds none
 */
public record FilePreview(Mapping mapping, List<Row> rows) {
  private static final int SHOWN = 10;

  /**
   * A row, or one of the conversations that it holds.
   *
   * @param place in the file, as reports name it
   */
  public record Row(String place, ParsedRow parsed) {}

  /**
   * Reads a file's head.
   *
   * @param part what the file is called
   * @param given null where the file decides
   * @throws UnreadableFileException if an import would fail
   */
  static FilePreview of(
      Path file, String dataset, String part, @Nullable Mapping given, ConversationParser parser)
      throws IOException {
    try (RowReader reader = RowReader.open(file, part)) {
      FileHead head = FileHead.of(reader);
      Mapping mapping = MappingChoice.of(part, given, reader.columns(), head);
      PartReading reading = new PartReading(dataset, part, mapping, head.hasEvolColumn(mapping));
      RowReader told = GatheringReader.of(new HeadedReader(head, reader), mapping.layout());
      return new FilePreview(mapping, rows(told, new RowPreparer(reading, parser)));
    }
  }

  private static List<Row> rows(RowReader reader, RowPreparer preparer) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (ReadRow row = reader.next(); row != null && rows.size() < SHOWN; row = reader.next()) {
      rows(row, preparer).limit(SHOWN - rows.size()).forEach(rows::add);
    }
    return rows;
  }

  private static Stream<Row> rows(ReadRow row, RowPreparer preparer) {
    String place = row.place().toString();
    return switch (row) {
      case ReadRow.BadRow(RowPlace at, String path, String reason) ->
          Stream.of(new Row(place, new ParsedRow.Unreadable(path, reason)));
      case ReadRow.Row(RowPlace at, Value.Fields fields) ->
          preparer.parse(fields).stream().map(parsed -> new Row(place, parsed));
    };
  }
}

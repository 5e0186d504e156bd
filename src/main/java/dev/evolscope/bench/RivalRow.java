package dev.evolscope.bench;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationParser;
import dev.evolscope.conversation.FacetValues;
import dev.evolscope.conversation.Languages;
import dev.evolscope.conversation.Mapping;
import dev.evolscope.conversation.Message;
import dev.evolscope.conversation.ParsedRow;
import dev.evolscope.conversation.PartReading;
import dev.evolscope.ingest.ReadRow;
import dev.evolscope.ingest.RowReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of the generated file as other engines take it in: what we search and count, without the
 * columns that we only keep.
 *
 * @param number from 1
 * @param id the row's own
 * @param facets a value for each of {@link RivalAnswer#FACETS}
 * @param text of all messages
 */
record RivalRow(int number, String id, List<String> facets, String text) {
  private static final PartReading PART = new PartReading("", "", Mapping.DEFAULT, true);

  /** Takes rows one by one. */
  interface Sink {
    void add(RivalRow row) throws IOException, InterruptedException;
  }

  /** Reads the whole file by our own reader, so that reading costs every engine the same. */
  static void readAll(Path file, Sink sink) throws IOException, InterruptedException {
    ConversationParser parser = new ConversationParser(Languages::of);
    try (RowReader reader = RowReader.open(file)) {
      int number = 0;
      for (ReadRow row = reader.next(); row != null; row = reader.next()) {
        sink.add(of(++number, row, parser));
      }
    }
  }

  private static RivalRow of(int number, ReadRow row, ConversationParser parser)
      throws IOException {
    if (row instanceof ReadRow.Row read
        && parser.parse(PART, read.fields()).getFirst() instanceof ParsedRow.Parsed parsed) {
      return of(number, parsed.conversation());
    }
    throw new IOException("row " + number + " of the generated file cannot be read");
  }

  private static RivalRow of(int number, Conversation conversation) {
    return new RivalRow(
        number,
        String.valueOf(conversation.sourceId()),
        RivalAnswer.FACETS.stream()
            .map(facet -> FacetValues.of(conversation, facet).getFirst())
            .toList(),
        conversation.messages().stream().map(Message::content).collect(Collectors.joining("\n")));
  }
}

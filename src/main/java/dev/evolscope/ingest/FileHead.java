package dev.evolscope.ingest;

import dev.evolscope.conversation.ConversationParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A file's first rows, which say what the file is like.
 *
 * @param rows to be read before what the reader gives next
 * @param evolColumns whether one of them, or the file's schema, has an Evol column
 */
record FileHead(List<ReadRow> rows, boolean evolColumns) {
  private static final long MOST_BYTES = 16 << 20;

  static FileHead of(RowReader reader, int most) throws IOException {
    List<ReadRow> rows = new ArrayList<>();
    boolean evol = ConversationParser.hasEvolColumn(reader.columns());
    long bytes = 0;
    while (rows.size() < most && bytes < MOST_BYTES) {
      ReadRow row = reader.next();
      if (row == null) {
        break;
      }
      rows.add(row);
      bytes += RowSize.of(row);
      evol = evol || hasEvolColumn(row);
    }
    return new FileHead(rows, evol);
  }

  private static boolean hasEvolColumn(ReadRow row) {
    return row instanceof ReadRow.Row read
        && ConversationParser.hasEvolColumn(read.fields().values().keySet());
  }
}

package dev.evolscope.ingest;

import dev.evolscope.conversation.Mapping;
import dev.evolscope.conversation.Value;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A file's first rows, which say what the file is like.
 *
 * @param rows to be taken before what the reader gives next; who takes them lets their memory go
 * @param columns those of the file's schema and of the rows, in the order in which they are met
 */
record FileHead(Deque<ReadRow> rows, Set<String> columns) {
  private static final int ROWS = 1_000;
  private static final long MOST_BYTES = 16 << 20;

  /** The first {@link #ROWS} rows, which decide how the file is read. */
  static FileHead of(RowReader reader) throws IOException {
    return of(reader, ROWS);
  }

  static FileHead of(RowReader reader, int most) throws IOException {
    Deque<ReadRow> rows = new ArrayDeque<>();
    Set<String> columns = new LinkedHashSet<>(reader.columns());
    long bytes = 0;
    while (rows.size() < most && bytes < MOST_BYTES) {
      ReadRow row = reader.next();
      if (row == null) {
        break;
      }
      rows.add(row);
      bytes += RowSize.of(row);
      if (row instanceof ReadRow.Row read) {
        columns.addAll(read.fields().values().keySet());
      }
    }
    return new FileHead(rows, columns);
  }

  boolean hasEvolColumn(Mapping mapping) {
    return mapping.hasEvolColumn(columns);
  }

  /** The rows that could be read. */
  List<Value.Fields> readable() {
    return rows.stream()
        .filter(ReadRow.Row.class::isInstance)
        .map(row -> ((ReadRow.Row) row).fields())
        .toList();
  }
}

package dev.evolscope.ingest;

import dev.evolscope.conversation.ConversationParser;
import dev.evolscope.conversation.Mapping;
import dev.evolscope.conversation.ParsedRow;
import dev.evolscope.conversation.PartReading;
import dev.evolscope.search.BareIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads a file and indexes its text on every core, and nothing else: what an import is measured
 * against.
 */
public final class BareImport {
  private static final int ROWS = 200;
  private static final int AHEAD = 4;
  private static final PartReading PART = new PartReading("", "", Mapping.DEFAULT, true);

  private BareImport() {}

  /** Returns how many rows were indexed. */
  public static long run(Path file, ConversationParser parser, Path index) throws IOException {
    long rows = 0;
    int threads = Runtime.getRuntime().availableProcessors();
    try (RowReader reader = RowReader.open(file);
        BareIndex writer = new BareIndex(index);
        ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      Deque<Future<Integer>> waiting = new ArrayDeque<>();
      List<ReadRow> chunk = chunk(reader);
      while (!chunk.isEmpty()) {
        List<ReadRow> work = chunk;
        waiting.add(pool.submit(() -> index(work, parser, writer)));
        if (waiting.size() > AHEAD) {
          rows += IndexingPool.get(waiting.removeFirst());
        }
        chunk = chunk(reader);
      }
      while (!waiting.isEmpty()) {
        rows += IndexingPool.get(waiting.removeFirst());
      }
      writer.commit();
    }
    return rows;
  }

  private static List<ReadRow> chunk(RowReader reader) throws IOException {
    List<ReadRow> rows = new ArrayList<>(ROWS);
    ReadRow row = null;
    while (rows.size() < ROWS && (row = reader.next()) != null) {
      rows.add(row);
    }
    return rows;
  }

  private static int index(List<ReadRow> rows, ConversationParser parser, BareIndex writer)
      throws IOException {
    int indexed = 0;
    for (ReadRow row : rows) {
      if (row instanceof ReadRow.Row read
          && parser.parse(PART, read.fields()).getFirst() instanceof ParsedRow.Parsed parsed) {
        writer.add(parsed.conversation());
        indexed++;
      }
    }
    return indexed;
  }
}

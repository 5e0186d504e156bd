package dev.evolscope.api;

import dev.evolscope.conversation.SkippedRow;
import dev.evolscope.ingest.Imports;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Every skipped row of an import as JSON lines, read from the store page by page. */
record SkippedRows(Imports imports, long id) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int PAGE = 1_000;

  void writeTo(OutputStream out) throws IOException {
    long after = -1;
    List<SkippedRow> rows = imports.reports().skipped(id, after, PAGE);
    while (!rows.isEmpty()) {
      for (SkippedRow row : rows) {
        out.write(JSON.writeValueAsBytes(row));
        out.write('\n');
      }
      rows = imports.reports().skipped(id, rows.getLast().position(), PAGE);
    }
  }
}

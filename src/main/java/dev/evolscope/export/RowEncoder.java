package dev.evolscope.export;

import dev.evolscope.conversation.PackedRow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes rows in a format, one after the other. */
sealed interface RowEncoder permits RowLines, ChatLines, CsvRows, ParquetRows {

  void write(PackedRow row) throws IOException;

  /** Writes what makes the file whole. */
  void end() throws IOException;

  /** The encoder of an export's format. */
  static RowEncoder of(Manifest manifest, List<Column> columns, OutputStream out)
      throws IOException {
    return switch (manifest.request().format()) {
      case JSONL -> new RowLines(out);
      case CSV -> new CsvRows(columns, out);
      case PARQUET -> new ParquetRows(manifest, columns, out);
      case SHAREGPT -> new ChatLines(ChatForm.SHAREGPT, out);
      case OPENAI -> new ChatLines(ChatForm.OPENAI, out);
    };
  }
}

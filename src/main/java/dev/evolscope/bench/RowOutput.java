package dev.evolscope.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** A file of generated rows being written; only closing it makes it whole. */
sealed interface RowOutput extends Closeable permits ParquetRows, JsonlRows {

  /** Appends the row. */
  void write(SyntheticRow row) throws IOException;

  /** Creates the file, or empties it; {@code .jsonl} is one JSON object a line, else Parquet. */
  static RowOutput to(Path file) throws IOException {
    return file.toString().endsWith(".jsonl") ? new JsonlRows(file) : new ParquetRows(file);
  }
}

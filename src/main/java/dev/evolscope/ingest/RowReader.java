package dev.evolscope.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file, from first to last, read as they are asked for. Not for several threads.
 *
 * <p>A row that cannot be read is a {@link ReadRow.BadRow} and reading goes on; a file that cannot
 * be read, or no further, ends in an {@link UnreadableFileException}.
 */
public sealed interface RowReader extends AutoCloseable
    permits DelimitedReader, GatheringReader, HeadedReader, JsonReader, JsonlReader, ParquetReader {

  /**
   * Opens a file by what it holds: its first bytes decide. The name only tells CSV and TSV.
   *
   * @throws UnreadableFileException if it holds nothing that can be read
   * @throws IOException if the disk fails
   */
  static RowReader open(Path file) throws IOException {
    return open(file, String.valueOf(file.getFileName()));
  }

  /** The same, where messages call the file by another name. */
  static RowReader open(Path file, String name) throws IOException {
    return FileOpening.open(file, name);
  }

  /**
   * The next row; null behind the last one.
   *
   * @throws UnreadableFileException if the file is damaged from here on
   */
  @Nullable ReadRow next() throws IOException;

  /**
   * The file's columns in its order. Empty where the format names none ahead of its rows (JSONL):
   * there each row's own fields are all that is known.
   */
  Set<String> columns();

  /** How much of the file has been read, from 0 to 1. */
  double progress();

  @Override
  void close() throws IOException;
}

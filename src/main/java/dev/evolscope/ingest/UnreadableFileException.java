package dev.evolscope.ingest;

import java.io.IOException;

/**
 * A file cannot be read at all, or no further. The message names the file, what was found, where,
 * and what is accepted or what to do.
 */
public final class UnreadableFileException extends IOException {
  private static final long serialVersionUID = 1;

  static final String ACCEPTED =
      "Parquet, JSON lines, JSON, CSV and TSV are read, each also as .gz or .zst";

  /** Packed data that ends or turns wrong behind some rows. */
  static UnreadableFileException damaged(String name, long rows, IOException cause) {
    return new UnreadableFileException(
        "%s, after row %d: the packed data is damaged or cut off (%s); rows before it are intact"
            .formatted(name, rows, cause.getMessage()),
        cause);
  }

  UnreadableFileException(String message) {
    super(message);
  }

  UnreadableFileException(String message, Throwable cause) {
    super(message, cause);
  }
}

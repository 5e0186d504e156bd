package dev.evolscope.ingest;

import java.io.IOException;

/**
 * A file cannot be read at all, or no further. The message names the file, what was found, where,
 * and what is accepted or what to do.
 */
public final class UnreadableFileException extends IOException {
  private static final long serialVersionUID = 1;

  static final String ACCEPTED = "Parquet and JSONL are read, each also as .gz or .zst";

  UnreadableFileException(String message) {
    super(message);
  }

  UnreadableFileException(String message, Throwable cause) {
    super(message, cause);
  }
}

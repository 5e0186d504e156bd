package dev.evolscope.export;

import java.util.Locale;

/** Formats that conversations are exported in. */
public enum ExportFormat {
  /** Each row as it was read, a line each. */
  JSONL(".jsonl", ExportFormat.LINES),
  /** A column each field; what is no text as JSON. */
  CSV(".csv", "text/csv;charset=UTF-8"),
  /** A column each field, with types. */
  PARQUET(".parquet", "application/vnd.apache.parquet"),
  /** Messages as {@code from} and {@code value}. */
  SHAREGPT(".sharegpt.jsonl", ExportFormat.LINES),
  /** Messages as {@code role} and {@code content}, all else as {@code metadata}. */
  OPENAI(".openai.jsonl", ExportFormat.LINES);

  private static final String LINES = "application/x-ndjson";

  private final String ending;
  private final String mediaType;

  ExportFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** The name in URLs, in the API and on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The file name's ending, with the dot. */
  String ending() {
    return ending;
  }

  String mediaType() {
    return mediaType;
  }

  /** Whether its columns have to be known before the first row. */
  boolean hasColumns() {
    return this == CSV || this == PARQUET;
  }
}

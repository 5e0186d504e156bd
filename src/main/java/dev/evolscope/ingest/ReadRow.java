package dev.evolscope.ingest;

import dev.evolscope.conversation.Value;

/** What a file holds at one place: a row, or something that is none. */
public sealed interface ReadRow {

  RowPlace place();

  /** A row, every field kept. */
  record Row(RowPlace place, Value.Fields fields) implements ReadRow {}

  /**
   * Something that cannot be kept as a row; reading goes on behind it.
   *
   * @param path where inside the row, as {@code conversation[3].role}; empty where all of it is
   *     meant
   * @param reason what is wrong, in words that need no context
   */
  record BadRow(RowPlace place, String path, String reason) implements ReadRow {

    /** Place and reason, as in {@code data.jsonl, row 3, line 5, id: duplicate field}. */
    public String message() {
      return place.at(path) + ": " + reason;
    }
  }
}

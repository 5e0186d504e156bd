package dev.evolscope.ingest;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.SkippedRow;

/** A row after the work that needs no store. */
sealed interface PreparedRow {

  /**
   * A readable row.
   *
   * @param conversation with the id of the first such row of its part
   * @param content the row, compressed
   */
  record Readable(long position, Conversation conversation, byte[] content) implements PreparedRow {}

  /** A row to be skipped. */
  record Unreadable(SkippedRow row) implements PreparedRow {}
}

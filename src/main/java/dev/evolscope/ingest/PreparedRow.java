package dev.evolscope.ingest;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.SkippedRow;
import org.jspecify.annotations.Nullable;

/** A row after the work that needs no store. */
sealed interface PreparedRow {

  /**
   * A readable row.
   *
   * @param conversation with the id of the first such row of its part
   * @param content the row, compressed
   * @param joinKeys by what its lineage is found; null where it has none
   */
  record Good(long position, Conversation conversation, byte[] content, byte @Nullable [] joinKeys)
      implements PreparedRow {}

  /** A row to be skipped. */
  record Skipped(SkippedRow row) implements PreparedRow {}
}

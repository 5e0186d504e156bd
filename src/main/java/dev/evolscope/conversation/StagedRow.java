package dev.evolscope.conversation;

import org.jspecify.annotations.Nullable;

/**
 * A row that an import adds, not shown before its publication.
 *
 * @param version number given to it
 * @param position rows before it in its file
 * @param joinKeys by what it will be joined with its dataset's other rows; null where by nothing
 */
public record StagedRow(
    long version,
    ConversationId id,
    long position,
    @Nullable String sourceId,
    byte[] content,
    byte @Nullable [] joinKeys) {

  /** A parsed row, its content compressed. */
  public static StagedRow of(
      long version,
      long position,
      Conversation conversation,
      byte[] content,
      byte @Nullable [] joinKeys) {
    return new StagedRow(
        version, conversation.id(), position, conversation.sourceId(), content, joinKeys);
  }

  /** The row as the store keeps it. */
  public static byte[] compress(Value.Fields row) {
    return RowContent.compress(row);
  }
}

package dev.evolscope.conversation;

import org.jspecify.annotations.Nullable;

/**
 * A row version as the store keeps it, unpacked by whoever needs it: a row may take a hundred times
 * its packed size.
 */
public final class PackedRow {
  private final ConversationParser parser;
  private final long version;
  private final PartReading part;
  private final ConversationId id;
  private final @Nullable String sourceId;
  private final byte[] content;

  PackedRow(
      ConversationParser parser,
      long version,
      PartReading part,
      ConversationId id,
      @Nullable String sourceId,
      byte[] content) {
    this.parser = parser;
    this.version = version;
    this.part = part;
    this.id = id;
    this.sourceId = sourceId;
    this.content = content;
  }

  /** Bytes of {@link #json}. */
  public long size() {
    return RowContent.size(content);
  }

  /** How the row's part is read. */
  public PartReading part() {
    return part;
  }

  /** The row as read, as UTF-8 JSON in one line. */
  public byte[] json() {
    return RowContent.unpack(content);
  }

  /** The row as read. */
  public Value.Fields fields() {
    return RowContent.decompress(content);
  }

  /** The row as a conversation. */
  public Conversation conversation() {
    return switch (parser.parse(part, id, sourceId, fields())) {
      case ParsedRow.Parsed(Conversation conversation) -> conversation;
      case ParsedRow.Unreadable(String place, String reason) ->
          throw new IllegalStateException(
              "row version %d, %s: %s".formatted(version, place, reason));
    };
  }
}

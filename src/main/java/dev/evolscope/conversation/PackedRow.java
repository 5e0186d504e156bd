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

  /** Bytes of the row as JSON. */
  public long size() {
    return RowContent.size(content);
  }

  /** How the row's part is read. */
  public PartReading part() {
    return part;
  }

  /** The row of {@link #alone}, as UTF-8 JSON in one line. */
  public byte[] json() {
    return part.mapping().layout() instanceof Layout.Tree
        ? JsonValues.bytes(alone().row())
        : RowContent.unpack(content);
  }

  /** The row as a conversation. */
  public Conversation conversation() {
    return switch (parser.parse(part, id, sourceId, RowContent.decompress(content))) {
      case ParsedRow.Parsed(Conversation conversation) -> conversation;
      case ParsedRow.Unreadable(String place, String reason) ->
          throw new IllegalStateException(
              "row version %d, %s: %s".formatted(version, place, reason));
    };
  }

  /** The same, without what other conversations of the row have for themselves. */
  public Conversation alone() {
    Conversation all = conversation();
    return part.mapping().layout() instanceof Layout.Tree(String column)
        ? all.withRow(TreeCut.to(all, column, part.mapping()))
        : all;
  }
}

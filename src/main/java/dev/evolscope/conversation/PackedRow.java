package dev.evolscope.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
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

  /** What its texts become when it is unpacked; null where they stay. */
  private final @Nullable UnaryOperator<String> texts;

  PackedRow(
      ConversationParser parser,
      long version,
      PartReading part,
      ConversationId id,
      @Nullable String sourceId,
      byte[] content) {
    this(parser, version, part, id, sourceId, content, null);
  }

  private PackedRow(
      ConversationParser parser,
      long version,
      PartReading part,
      ConversationId id,
      @Nullable String sourceId,
      byte[] content,
      @Nullable UnaryOperator<String> texts) {
    this.parser = parser;
    this.version = version;
    this.part = part;
    this.id = id;
    this.sourceId = sourceId;
    this.content = content;
    this.texts = texts;
  }

  /** The same row, whose texts are others wherever it is unpacked; which it is stays. */
  public PackedRow withTexts(UnaryOperator<String> others) {
    return new PackedRow(parser, version, part, id, sourceId, content, others);
  }

  /** Bytes of the row as JSON. */
  public long size() {
    return RowContent.size(content);
  }

  /** How the row's part is read. */
  public PartReading part() {
    return part;
  }

  /** Whether the row may hold other conversations beside this one. */
  public boolean branches() {
    return part.mapping().layout().branches();
  }

  /** Which of a row's conversations this is: its source id, empty where it has none. */
  public String leaf() {
    return Objects.requireNonNullElse(sourceId, "");
  }

  /** Whether the other is, or may be, another conversation of the same row of the file. */
  public boolean isOfRowOf(PackedRow other) {
    return part.equals(other.part) && Arrays.equals(content, other.content);
  }

  /** The row as read, as UTF-8 JSON in one line. */
  public byte[] json() {
    return texts == null
        ? RowContent.unpack(content)
        : JsonValues.bytes(RowContent.decompress(content).withTexts(texts));
  }

  /**
   * The rows of the file that hold some of this row's conversations, as UTF-8 JSON in one line
   * each, without what is others'.
   *
   * @param leaves the {@link #leaf} of each
   */
  public List<byte[]> json(Set<String> leaves) {
    Value.Fields row = BranchCut.keeping(leaves, RowContent.decompress(content), part.mapping());
    List<Value.Fields> rows =
        part.mapping().layout() instanceof Layout.Threads ? BranchCut.messages(row) : List.of(row);
    return rows.stream().map(this::told).map(JsonValues::bytes).toList();
  }

  private Value.Fields told(Value.Fields row) {
    return texts == null ? row : row.withTexts(texts);
  }

  /** The row as a conversation. */
  public Conversation conversation() {
    return told(parsed());
  }

  private Conversation told(Conversation conversation) {
    return texts == null ? conversation : conversation.withTexts(texts);
  }

  private Conversation parsed() {
    return switch (parser.parse(part, id, sourceId, RowContent.decompress(content))) {
      case ParsedRow.Parsed(Conversation conversation) -> conversation;
      case ParsedRow.Unreadable(String place, String reason) ->
          throw new IllegalStateException(
              "row version %d, %s: %s".formatted(version, place, reason));
    };
  }

  /** The same, without what other conversations of the row have for themselves. */
  public Conversation alone() {
    Conversation all = parsed();
    return told(
        branches()
            ? all.withRow(BranchCut.keeping(Set.of(leaf()), all.row(), part.mapping()))
            : all);
  }
}

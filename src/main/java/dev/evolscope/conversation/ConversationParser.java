package dev.evolscope.conversation;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row as a conversation, by the row alone: the same row gives the same conversation at
 * import and whenever the index is rebuilt.
 */
public final class ConversationParser {
  private final Function<String, Language> languages;

  /**
   * @param languages what is known of a language by the dataset's name for it; never null
   */
  public ConversationParser(Function<String, Language> languages) {
    this.languages = languages;
  }

  /**
   * Whether one of the columns makes their file one that knows of Evol, so that its rows without
   * Evol are seeds.
   */
  public static boolean hasEvolColumn(Collection<String> columns) {
    return EvolFields.isColumn(columns);
  }

  /** The row's own id as text; null where it has no {@code id} that is text or number. */
  public static @Nullable String sourceId(Value.Fields row) {
    return switch (row.get("id")) {
      case Value.Text text when !text.isBlank() -> text.value();
      case Value.Whole(long number) -> Long.toString(number);
      case Value.Decimal(var number) -> number.toString();
      default -> null;
    };
  }

  /**
   * Reads a row and makes its id.
   *
   * @param occurrence how many rows equal to this one stand before it in its part
   * @param fileHasEvolColumn whether the row's file has an Evol column; the row's own fields count
   *     besides, so false is right where the file's columns are not known
   */
  public ParsedRow parse(
      String dataset, String part, int occurrence, Value.Fields row, boolean fileHasEvolColumn) {
    return parse(
        dataset,
        part,
        row,
        fileHasEvolColumn,
        () -> ConversationId.of(dataset, part, sourceId(row), occurrence, row));
  }

  /** Reads a row whose id is known. Parameters as above. */
  public ParsedRow parse(
      ConversationId id, String dataset, String part, Value.Fields row, boolean fileHasEvolColumn) {
    return parse(dataset, part, row, fileHasEvolColumn, () -> id);
  }

  private ParsedRow parse(
      String dataset,
      String part,
      Value.Fields row,
      boolean fileHasEvolColumn,
      java.util.function.Supplier<ConversationId> id) {
    try {
      List<Message> messages = MessageList.of(row);
      String language = EvolFields.text(row.get("language"));
      return new ParsedRow.Parsed(
          new Conversation(
              id.get(),
              dataset,
              part,
              sourceId(row),
              language == null ? null : languages.apply(language),
              EvolFields.text(row.get("task")),
              EvolFields.stage(row, fileHasEvolColumn),
              EvolFields.evol(row),
              messages,
              row));
    } catch (UnreadableRowException e) {
      return e.row();
    }
  }
}

package dev.evolscope.conversation;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows as conversations, by the row and its part's mapping alone: the same row gives the same
 * conversations at import and whenever the index is rebuilt.
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
   * Reads a row and makes the ids of its conversations, as of rows without equal ones before them.
   *
   * @return the conversations in the row's order, or one unreadable row; never none
   */
  public List<ParsedRow> parse(PartReading part, Value.Fields row) {
    try {
      return RowConversation.of(part.mapping(), row).stream()
          .map(told -> parsed(part, id(part, told.sourceId(), row), told, row))
          .toList();
    } catch (UnreadableRowException e) {
      return List.of(e.row());
    }
  }

  /**
   * Reads a conversation whose id is known.
   *
   * @param sourceId which of the row's conversations is meant, where it holds several
   */
  public ParsedRow parse(
      PartReading part, ConversationId id, @Nullable String sourceId, Value.Fields row) {
    try {
      List<RowConversation> all = RowConversation.of(part.mapping(), row);
      for (RowConversation told : all) {
        if (all.size() == 1 || Objects.equals(told.sourceId(), sourceId)) {
          return parsed(part, id, told, row);
        }
      }
      return new ParsedRow.Unreadable("", SkipReason.NO_CONVERSATION.of(String.valueOf(sourceId)));
    } catch (UnreadableRowException e) {
      return e.row();
    }
  }

  private static ConversationId id(PartReading part, @Nullable String sourceId, Value.Fields row) {
    return ConversationId.of(part.dataset(), part.part(), sourceId, 0, row);
  }

  private ParsedRow parsed(
      PartReading part, ConversationId id, RowConversation told, Value.Fields row) {
    MappedRow mapped = new MappedRow(part.mapping(), told.fields());
    String language = EvolFields.text(mapped.get(Mapping.LANGUAGE));
    return new ParsedRow.Parsed(
        new Conversation(
            id,
            part.dataset(),
            part.part(),
            told.sourceId(),
            language == null ? null : languages.apply(language),
            EvolFields.text(mapped.get(Mapping.TASK)),
            EvolFields.stage(mapped, part.evolColumns()),
            EvolFields.evol(mapped),
            told.messages(),
            row));
  }
}

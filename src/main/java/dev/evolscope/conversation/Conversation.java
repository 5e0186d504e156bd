package dev.evolscope.conversation;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One row of a dataset, read as a conversation. Immutable: a changed row is another conversation
 * with another id.
 *
 * @param sourceId the row's own id as text; null where it has none
 * @param language null where the row names none
 * @param task null where the row names none
 * @param messages never empty
 * @param row the row as read, every field kept
 */
public record Conversation(
    ConversationId id,
    String dataset,
    String part,
    @Nullable String sourceId,
    @Nullable Language language,
    @Nullable String task,
    Stage stage,
    Evol evol,
    List<Message> messages,
    Value.Fields row) {

  /** How many messages have the role {@code user}. */
  public int turns() {
    return (int) messages.stream().filter(Message::isTurn).count();
  }

  /** UTF-16 units of all roles and contents: how much text the index has to take at once. */
  public long characters() {
    return messages.stream().mapToLong(m -> (long) m.role().length() + m.content().length()).sum();
  }

  /** Where the conversation lives: the path that every link uses. */
  public String url() {
    return url(id);
  }

  /** The same of any conversation. */
  public static String url(ConversationId id) {
    return "/c/" + id;
  }

  /** The same conversation as if another row had told it; its id stays that of its own row. */
  Conversation withRow(Value.Fields other) {
    return new Conversation(
        id, dataset, part, sourceId, language, task, stage, evol, messages, other);
  }

  /** The same conversation with other texts, its row's too; its id, language and task stay. */
  Conversation withTexts(UnaryOperator<String> texts) {
    return new Conversation(
        id,
        dataset,
        part,
        sourceId == null ? null : texts.apply(sourceId),
        language,
        task,
        stage,
        evol,
        messages.stream().map(m -> new Message(m.role(), texts.apply(m.content()))).toList(),
        row.withTexts(texts));
  }

  /** The same conversation under another id: a row that repeats an earlier one of its part. */
  public Conversation withId(ConversationId other) {
    return other.equals(id)
        ? this
        : new Conversation(
            other, dataset, part, sourceId, language, task, stage, evol, messages, row);
  }
}

package dev.evolscope.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Under which values of a facet a conversation counts. */
public final class FacetValues {
  private static final String UNKNOWN = "unknown";

  private FacetValues() {}

  /**
   * The distinct values, escaped as {@link Facet#escape} says; {@link Facet#NONE} alone where there
   * is none; empty for a facet that is not counted, and for findings, which a conversation does not
   * tell of itself.
   */
  public static List<String> of(Conversation conversation, Facet facet) {
    Language language = conversation.language();
    return switch (facet) {
      case LANGUAGE -> one(language == null ? null : language.name());
      case TASK -> one(conversation.task());
      case STAGE -> one(conversation.stage().label());
      case TASK_EVOL -> one(conversation.evol().taskEvol());
      case TURN_EVOL -> many(conversation.evol().turnEvols());
      case TURNS -> one(Integer.toString(conversation.turns()));
      case DATASET -> one(conversation.dataset());
      case RESOURCE -> one(language == null ? UNKNOWN : language.resource().label());
      case SCRIPT -> one(language == null ? UNKNOWN : language.script());
      case FINDING, PROMPT_LENGTH, REPLY_LENGTH -> List.of();
    };
  }

  private static List<String> one(@Nullable String value) {
    return value == null ? List.of(Facet.NONE) : List.of(Facet.escape(value));
  }

  private static List<String> many(List<String> values) {
    return values.isEmpty()
        ? List.of(Facet.NONE)
        : values.stream().distinct().map(Facet::escape).toList();
  }
}

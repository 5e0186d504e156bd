package dev.evolscope.search;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a found conversation, in the version that the index saw; a page of hits keeps
 * neither rows nor whole messages. Names are those of the facets: very long ones are cut.
 *
 * @param sourceId the row's own id; null where it has none
 * @param language null where the row names none
 * @param task null where the row names none
 * @param taskEvol null where the row names none
 * @param snippets at least one where the conversation has any text
 * @param findings ids of the checks that flag it, in their order
 */
public record Hit(
    ConversationId id,
    String dataset,
    String part,
    @Nullable String sourceId,
    @Nullable Language language,
    @Nullable String task,
    Stage stage,
    @Nullable String taskEvol,
    List<String> turnEvols,
    int turns,
    Shape shape,
    List<Snippet> snippets,
    List<String> findings) {

  static Hit of(Conversation conversation, List<Snippet> snippets, List<String> findings) {
    return new Hit(
        conversation.id(),
        conversation.dataset(),
        conversation.part(),
        conversation.sourceId(),
        language(conversation.language()),
        label(conversation.task()),
        conversation.stage(),
        label(conversation.evol().taskEvol()),
        conversation.evol().turnEvols().stream().map(IndexSchema::label).toList(),
        conversation.turns(),
        Shape.of(conversation.messages()),
        snippets,
        findings);
  }

  /** Where the conversation lives: the path that every link uses. */
  public String url() {
    return Conversation.url(id);
  }

  private static @Nullable String label(@Nullable String name) {
    return name == null ? null : IndexSchema.label(name);
  }

  private static @Nullable Language language(@Nullable Language known) {
    return known == null
        ? null
        : new Language(
            IndexSchema.label(known.name()),
            known.tag(),
            IndexSchema.label(known.ownName()),
            known.script(),
            known.direction(),
            known.resource());
  }
}

package dev.evolscope.api;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Dataset;
import dev.evolscope.conversation.StoredConversation;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a conversation is cited: what, from where, under which id, read when. */
final class Citation {
  private Citation() {}

  /**
   * The lines.
   *
   * @param dataset empty where none of it is shown any more
   * @param read the day of reading, in UTC
   */
  static String of(
      StoredConversation stored, Optional<Dataset> dataset, String link, LocalDate read) {
    Conversation conversation = stored.conversation();
    String source = conversation.sourceId();
    StringBuilder text = new StringBuilder();
    text.append(conversation.dataset()).append(", ").append(conversation.part());
    text.append(source == null ? "" : ", row " + source);
    text.append(" (").append(ConversationMarkdown.title(conversation)).append("). ");
    text.append("Conversation ").append(conversation.id());
    text.append(stored.current() ? "" : ", an earlier version of its row");
    text.append(". ").append(link).append(", read on ").append(read).append(" with Evolscope.\n");
    dataset.ifPresent(
        known -> {
          line(text, "Dataset: ", known.citation());
          line(text, "Source: ", known.source());
          line(text, "Licence: ", known.licence());
        });
    return text.toString();
  }

  private static void line(StringBuilder text, String name, @Nullable String value) {
    if (value != null) {
      text.append(name).append(value).append('\n');
    }
  }
}

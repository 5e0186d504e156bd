package dev.evolscope.bench;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.Evol;
import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.Languages;
import dev.evolscope.conversation.Message;
import dev.evolscope.conversation.Stage;
import dev.evolscope.conversation.Value;
import dev.evolscope.quality.Subject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Generated rows as checks get them, without a file or a store between. */
final class SyntheticSubjects {
  private static final Evol NO_EVOL = new Evol(null, null, null, null, List.of());
  private static final Value.Fields NO_FIELDS = new Value.Fields(new LinkedHashMap<>());

  /** A near copy has a stretch turned around in the middle of every so many characters. */
  private static final int CHANGE_EVERY = 100;

  private static final int CHANGED = 5;

  private final Map<String, Language> languages = new HashMap<>();

  /** The row under that version number. */
  Subject of(long number, SyntheticRow row) {
    List<Message> messages =
        row.conversation().stream()
            .map(message -> new Message(message.role(), message.content().toString()))
            .toList();
    return subject(
        number, languages.computeIfAbsent(row.language(), Languages::of), stage(row), messages);
  }

  /** The same conversation with some letters of each hundred in another order. */
  Subject nearCopy(long number, Subject original) {
    Conversation conversation = original.conversation();
    List<Message> messages =
        conversation.messages().stream()
            .map(message -> new Message(message.role(), changed(message.content())))
            .toList();
    return subject(number, conversation.language(), conversation.stage(), messages);
  }

  private static Subject subject(
      long number, @Nullable Language language, Stage stage, List<Message> messages) {
    Conversation conversation =
        new Conversation(
            ConversationId.of(0, number),
            "generated",
            "rows",
            null,
            language,
            null,
            stage,
            NO_EVOL,
            messages,
            NO_FIELDS);
    return new Subject(number, conversation, null);
  }

  private static Stage stage(SyntheticRow row) {
    if (row.evolution() == null) {
      return Stage.SEED;
    }
    return row.followUps().isEmpty() ? Stage.EVOLVED : Stage.MULTI_TURN;
  }

  private static String changed(String text) {
    StringBuilder changed = new StringBuilder(text);
    for (int at = CHANGE_EVERY / 2; at + CHANGED <= text.length(); at += CHANGE_EVERY) {
      String stretch = text.substring(at, at + CHANGED);
      changed.replace(at, at + CHANGED, new StringBuilder(stretch).reverse().toString());
    }
    return changed.toString();
  }
}

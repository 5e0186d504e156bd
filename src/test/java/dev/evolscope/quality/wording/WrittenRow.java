package dev.evolscope.quality.wording;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.Evol;
import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.Languages;
import dev.evolscope.conversation.Message;
import dev.evolscope.conversation.Stage;
import dev.evolscope.conversation.Value;
import dev.evolscope.quality.ConversationChecks;
import dev.evolscope.quality.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as a test writes it: what user and assistant say in turn.
 *
 * @param language English name
 */
public record WrittenRow(
    String language,
    String task,
    Stage stage,
    Evol evol,
    @Nullable WrittenRow parent,
    List<String> said) {
  private static final Evol NONE = new Evol(null, null, null, null, List.of());

  /** A seed. */
  public static WrittenRow seed(String language, String... said) {
    return new WrittenRow(language, "qa", Stage.SEED, NONE, null, List.of(said));
  }

  /** What a type made of this row. */
  public WrittenRow evolved(String type, String... next) {
    Evol evol = new Evol(said.getFirst(), next[0], type, null, List.of());
    return new WrittenRow(language, task, Stage.EVOLVED, evol, this, List.of(next));
  }

  /** How this row was continued. */
  public WrittenRow continued(String type, String... next) {
    Evol evol =
        new Evol(
            this.evol.seedPrompt(), said.getFirst(), this.evol.taskEvol(), null, List.of(type));
    List<String> all = new ArrayList<>(said);
    all.addAll(List.of(next));
    return new WrittenRow(language, task, Stage.MULTI_TURN, evol, this, all);
  }

  /** The same row with its parent unknown. */
  public WrittenRow orphaned() {
    return new WrittenRow(language, task, stage, evol, null, said);
  }

  public Subject subject() {
    return new Subject(1, conversation(), parent == null ? null : parent.conversation());
  }

  /** Ids of the checks that flag the row, at their thresholds. */
  public List<String> flagged(ConversationChecks checks) {
    List<String> ids = new ArrayList<>();
    checks.inspect(
        subject(),
        finding ->
            checks.checks().stream()
                .filter(check -> check.id().equals(finding.check()))
                .filter(check -> finding.score() >= check.threshold().value())
                .forEach(check -> ids.add(check.id())));
    return ids;
  }

  private Conversation conversation() {
    List<Message> messages = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      messages.add(new Message(i % 2 == 0 ? Message.USER : Message.ASSISTANT, said.get(i)));
    }
    Language named = Languages.of(language);
    Value.Fields row = new Value.Fields(new LinkedHashMap<>());
    ConversationId id = ConversationId.of("set", "part", "1", 0, row);
    return new Conversation(
        id, "set", "part", "1", named, task, stage, evol, List.copyOf(messages), row);
  }
}

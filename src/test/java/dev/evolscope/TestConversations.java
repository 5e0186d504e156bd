package dev.evolscope;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.Evol;
import dev.evolscope.conversation.Languages;
import dev.evolscope.conversation.Message;
import dev.evolscope.conversation.Stage;
import dev.evolscope.conversation.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conversations for tests, made in one line. */
public final class TestConversations {
  private String dataset = "test";
  private @Nullable String language = "English";
  private @Nullable String task = "general";
  private Stage stage = Stage.SEED;
  private @Nullable String taskEvol;
  private List<String> turnEvols = List.of();
  private final List<Message> messages = new ArrayList<>();

  private TestConversations() {}

  public static TestConversations conversation() {
    return new TestConversations();
  }

  public TestConversations in(@Nullable String name) {
    language = name;
    return this;
  }

  public TestConversations of(String name) {
    dataset = name;
    return this;
  }

  public TestConversations task(@Nullable String name) {
    task = name;
    return this;
  }

  public TestConversations evolved(String type) {
    stage = Stage.EVOLVED;
    taskEvol = type;
    return this;
  }

  public TestConversations multiTurn(String... types) {
    stage = Stage.MULTI_TURN;
    turnEvols = List.of(types);
    return this;
  }

  public TestConversations user(String text) {
    return says(Message.USER, text);
  }

  public TestConversations assistant(String text) {
    return says(Message.ASSISTANT, text);
  }

  public TestConversations says(String role, String text) {
    messages.add(new Message(role, text));
    return this;
  }

  /** The conversation; its id depends on its messages. */
  public Conversation build() {
    var row = new LinkedHashMap<String, Value>();
    row.put("conversation", new Value.Text(messages.toString() + language + task + dataset));
    Value.Fields fields = new Value.Fields(row);
    return new Conversation(
        ConversationId.of(dataset, "part", null, 0, fields),
        dataset,
        "part",
        null,
        language == null ? null : Languages.of(language),
        task,
        stage,
        new Evol(null, null, taskEvol, null, turnEvols),
        List.copyOf(messages),
        fields);
  }
}

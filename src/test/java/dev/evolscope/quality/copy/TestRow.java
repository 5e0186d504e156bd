package dev.evolscope.quality.copy;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.Evol;
import dev.evolscope.conversation.Languages;
import dev.evolscope.conversation.Message;
import dev.evolscope.conversation.Stage;
import dev.evolscope.conversation.Value;
import dev.evolscope.quality.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row for tests; messages alternate between user and assistant. */
record TestRow(
    long number, String dataset, String part, String language, Stage stage, List<String> texts) {

  static TestRow row(long number, String... texts) {
    return new TestRow(number, "data", "part", "English", Stage.PLAIN, List.of(texts));
  }

  TestRow in(String name) {
    return new TestRow(number, dataset, part, name, stage, texts);
  }

  TestRow of(String file) {
    return new TestRow(number, dataset, file, language, stage, texts);
  }

  TestRow of(String name, String file) {
    return new TestRow(number, name, file, language, stage, texts);
  }

  TestRow at(Stage other) {
    return new TestRow(number, dataset, part, language, other, texts);
  }

  Subject subject() {
    return subject(null);
  }

  Subject subject(@Nullable String seedPrompt) {
    Evol evol = new Evol(seedPrompt, null, null, null, List.of());
    return new Subject(
        number,
        new Conversation(
            id(),
            dataset,
            part,
            null,
            Languages.of(language),
            null,
            stage,
            evol,
            messages(),
            new Value.Fields(new LinkedHashMap<>())),
        null);
  }

  private List<Message> messages() {
    List<Message> messages = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      messages.add(new Message(i % 2 == 0 ? Message.USER : Message.ASSISTANT, texts.get(i)));
    }
    return messages;
  }

  /** An id that shows the number. */
  ConversationId id() {
    return id(number);
  }

  static ConversationId id(long number) {
    return new ConversationId("%020d".formatted(number));
  }
}

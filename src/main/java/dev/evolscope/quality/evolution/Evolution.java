package dev.evolscope.quality.evolution;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Evol;
import dev.evolscope.conversation.Finding.Span;
import dev.evolscope.conversation.Message;
import dev.evolscope.conversation.Stage;
import dev.evolscope.conversation.TextKey;
import dev.evolscope.quality.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was made of what.
 *
 * @param place of the evolved prompt among the messages; -1 where there is none
 * @param before the prompt that it was made of; null where that is unknown, or where another row is
 *     the one to judge: a multi-turn row repeats the evolved prompt of its parent
 */
record Evolution(Conversation conversation, int place, @Nullable String before) {

  static Evolution of(Subject subject) {
    Conversation conversation = subject.conversation();
    int place = firstTurn(conversation);
    return new Evolution(conversation, place, place < 0 ? null : before(subject, place));
  }

  /** The evolved prompt; empty where there is none. */
  String prompt() {
    return place < 0 ? "" : messages().get(place).content();
  }

  Span span() {
    return new Span(place, 0, prompt().length());
  }

  List<Message> messages() {
    return conversation.messages();
  }

  Evol evol() {
    return conversation.evol();
  }

  private static @Nullable String before(Subject subject, int place) {
    Conversation conversation = subject.conversation();
    Conversation parent = subject.parent();
    if (conversation.stage() == Stage.EVOLVED) {
      return parent == null ? conversation.evol().seedPrompt() : firstPrompt(parent);
    }
    String seed = conversation.evol().seedPrompt();
    boolean judgedThere = parent != null && parent.stage() == Stage.EVOLVED;
    return judgedThere || seed == null || isSame(seed, conversation.messages().get(place).content())
        ? null
        : seed;
  }

  private static @Nullable String firstPrompt(Conversation conversation) {
    int place = firstTurn(conversation);
    return place < 0 ? null : conversation.messages().get(place).content();
  }

  private static int firstTurn(Conversation conversation) {
    List<Message> messages = conversation.messages();
    for (int i = 0; i < messages.size(); i++) {
      if (messages.get(i).isTurn()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSame(String one, String other) {
    return TextKey.of(one).equals(TextKey.of(other));
  }
}

package dev.evolscope.ui;

import dev.evolscope.conversation.Conversation;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Titles of browser tabs, the same in the first answer and after walking within the application.
 */
final class PageTitles {
  private PageTitles() {}

  static String explore(String query) {
    return query.isBlank() ? Texts.text("title.explore") : Texts.text("title.query", query);
  }

  /** As in "Urdu · Multi-turn · general — Evolscope". */
  static String conversation(Conversation conversation) {
    return Texts.text("title.conversation", words(conversation));
  }

  /** As in "Urdu · Multi-turn · general". */
  static String words(Conversation conversation) {
    var language = conversation.language();
    return Stream.of(
            language == null ? "" : language.name(),
            Texts.text("stage." + conversation.stage().label()),
            conversation.task() == null ? "" : conversation.task())
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}

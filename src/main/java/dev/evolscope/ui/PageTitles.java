package dev.evolscope.ui;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.Stage;
import dev.evolscope.search.Hit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  /** As in "Urdu · Seed ↔ Urdu · Evolved — Evolscope"; without conversations the page's name. */
  static String compare(List<Conversation> columns) {
    return columns.size() < 2
        ? Texts.text("title.compare")
        : Texts.text("title.compared", words(columns.getFirst()), words(columns.getLast()));
  }

  /** As in "Family: Urdu · Seed · general — Evolscope". */
  static String family(Conversation root) {
    return Texts.text("title.family", words(root));
  }

  /** As in "Mojibake — Evolscope". */
  static String check(String id) {
    return Texts.text("title.check", Texts.checks().title(id));
  }

  /** As in "Urdu · Multi-turn · general". */
  static String words(Conversation conversation) {
    return words(conversation.language(), conversation.stage(), conversation.task());
  }

  /** The same of a found one. */
  static String words(Hit hit) {
    return words(hit.language(), hit.stage(), hit.task());
  }

  private static String words(@Nullable Language language, Stage stage, @Nullable String task) {
    return Stream.of(
            language == null ? "" : LanguageName.of(language),
            Texts.text("stage." + stage.label()),
            task == null ? "" : task)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}

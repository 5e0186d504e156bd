package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Header;
import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.Message;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One message: the role in the interface's words, the text in its own. */
final class MessageBlock extends Article {
  private static final Set<String> STYLED = Set.of(Message.USER, Message.ASSISTANT, "system");

  /** What programs answer is no Markdown: its asterisks and underscores are its own. */
  private static final Set<String> PROGRAMS =
      Set.of("tool", "function", "observation", "ipython", "environment");

  private final int size;

  /**
   * Draws a message.
   *
   * @param raw whether the text stands as stored
   */
  MessageBlock(Message message, @Nullable Language language, boolean raw) {
    String role = message.role();
    addClassNames("msg", STYLED.contains(role) ? role : "other");
    Header head = new Header(Dom.text("bdi", "", Texts.textOr("role." + role, role)));
    head.addClassName("msg-head");
    Component text = text(message, language, raw);
    size = text instanceof MessageText set ? set.size() : 1;
    add(head, text);
  }

  private static Component text(Message message, @Nullable Language language, boolean raw) {
    String content = message.content();
    if (content.isEmpty()) {
      return Dom.text("div", "text muted", Texts.text("conversation.empty"));
    }
    return raw || PROGRAMS.contains(message.role())
        ? new StoredText(content, language)
        : new MessageText(content, language);
  }

  /** About how many elements it takes. */
  int size() {
    return size;
  }
}

package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.Message;
import dev.evolscope.quality.Noticed;
import dev.evolscope.search.Mark;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One message: the role in the interface's words, the text in its own, and what it offers. */
final class MessageBlock extends Article {
  /** Matches that are marked in a message; beyond them each more costs and shows nothing new. */
  static final int MOST_MARKS = 1_000;

  private static final Set<String> STYLED = Set.of(Message.USER, Message.ASSISTANT, "system");

  /** What programs answer is no Markdown: its asterisks and underscores are its own. */
  private static final Set<String> PROGRAMS =
      Set.of("tool", "function", "observation", "ipython", "environment");

  private final int size;

  /**
   * Draws a message.
   *
   * @param number its place in the conversation, from 1
   * @param raw whether the text stands as stored
   * @param marks what to mark in it, in order, not overlapping
   * @param notes what checks noticed in it
   */
  MessageBlock(
      int number,
      Message message,
      @Nullable Language language,
      boolean raw,
      List<Mark> marks,
      List<Noticed> notes) {
    String role = message.role();
    setId("message-" + number);
    addClassNames("msg", STYLED.contains(role) ? role : "other");
    Header head =
        new Header(Dom.text("bdi", "", Texts.textOr("role." + role, role)), share(number));
    head.addClassName("msg-head");
    List<Mark> drawn = marks.subList(0, Math.min(marks.size(), MOST_MARKS));
    Component text = text(message, language, raw, drawn);
    size = drawn.size() + (text instanceof MessageText set ? set.size() : 1);
    add(head, text);
    if (drawn.size() < marks.size()) {
      add(Dom.text("p", "cut muted", Texts.text("message.marks", MOST_MARKS, marks.size())));
    }
    if (!notes.isEmpty()) {
      add(new FindingNotes(notes));
    }
  }

  /** A message's text: set from Markdown, or as stored. */
  static Component text(
      Message message, @Nullable Language language, boolean raw, List<Mark> marks) {
    String content = message.content();
    if (content.isEmpty()) {
      return Dom.text("div", "text muted", Texts.text("conversation.empty"));
    }
    return raw || PROGRAMS.contains(message.role())
        ? new StoredText(content, language, marks)
        : new MessageText(content, language, marks);
  }

  /** Opens the one {@link MessageMenu} of the page for this message. */
  private static NativeButton share(int number) {
    NativeButton share = new NativeButton();
    share.add(Dom.glyph("copy"));
    share.addClassNames("btn", "quiet", "s", "share");
    Dom.with(share, "popovertarget", MessageMenu.ID);
    Dom.with(share, "data-message", Integer.toString(number));
    return Dom.with(share, "aria-label", Texts.text("copy.ofMessage", number));
  }

  /** About how many elements it takes. */
  int size() {
    return size;
  }
}

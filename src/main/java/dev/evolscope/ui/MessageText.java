package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.evolscope.conversation.Language;
import dev.evolscope.markdown.MarkdownPart;
import dev.evolscope.markdown.MarkdownText;
import dev.evolscope.search.Mark;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message's text, set from Markdown, in its own language and direction. A long one is drawn from
 * its beginning, and goes on at a button, so that a page of any text stays light; what is left is
 * read anew then, since a tree in memory takes many times its text.
 */
final class MessageText extends Div {
  /** Nodes of the tree that are drawn at once, in a message. */
  static final int MOST_NODES = 2_000;

  /** Parts that the browser lays out together. */
  private static final int CHUNK = 16;

  private final transient String content;
  private final transient SourceMarks marks;
  private final transient @Nullable Language language;
  private final TextSetting setting;
  private int next;
  private int size;

  /**
   * Draws a text's beginning.
   *
   * @param marks what to mark in it, in order, not overlapping
   */
  MessageText(String content, @Nullable Language language, List<Mark> marks) {
    this.content = content;
    this.marks = new SourceMarks(content, marks);
    this.language = language;
    this.setting = TextSetting.of(content, language);
    addClassNames("text", "set");
    setting.on(this);
    parts().ifPresentOrElse(this::draw, () -> add(MarkdownBlocks.asWritten(content, marks)));
  }

  private Optional<List<MarkdownPart>> parts() {
    return marks.marks().isEmpty()
        ? MarkdownText.parts(content)
        : MarkdownText.locatedParts(content);
  }

  /** How many nodes of the tree are drawn. */
  int size() {
    return size;
  }

  private void draw(List<MarkdownPart> parts) {
    int most = size + MOST_NODES;
    boolean chunked = parts.size() > CHUNK;
    Div chunk = this;
    for (int n = 0; next < parts.size() && size < most; n++, next++) {
      if (chunked && n % CHUNK == 0) {
        chunk = new Div();
        chunk.addClassName("chunk");
        add(chunk);
      }
      MarkdownPart part = parts.get(next);
      size += part.tooLarge() ? 1 : part.size();
      chunk.add(directed(part));
    }
    if (next < parts.size()) {
      add(more(parts.size()));
    }
  }

  private Component more(int parts) {
    NativeButton more =
        new NativeButton(
            Texts.text("message.more", parts - next, parts),
            click -> {
              remove(click.getSource());
              parts().ifPresent(this::draw);
            });
    more.addClassNames("btn", "more");
    Dom.with(more, "dir", "ltr");
    return more;
  }

  /** A paragraph that runs the other way than its message, as in a translation, is set so. */
  private Component directed(MarkdownPart part) {
    Component drawn = new MarkdownBlocks(marks).of(part);
    if (!(drawn instanceof CodeBlock)) {
      TextSetting own = TextSetting.of(part.source(), language);
      if (!own.equals(setting) && TextSetting.hasLetters(part.source())) {
        own.on(drawn);
      }
    }
    return drawn;
  }
}

package dev.evolscope.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import dev.evolscope.markdown.MathInline;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/**
 * Draws what stands within a line. Line breaks stay where they were written, as people who write to
 * an assistant mean them; HTML is text; pictures are not fetched, their words and address are
 * shown.
 */
final class MarkdownInlines {
  private final HtmlContainer target;
  private final SourceMarks marks;
  private final StringBuilder text = new StringBuilder();

  private MarkdownInlines(HtmlContainer target, SourceMarks marks) {
    this.target = target;
    this.marks = marks;
  }

  /** Draws a node's children into an element, and gives the element back. */
  static HtmlContainer into(HtmlContainer target, Node parent, SourceMarks marks) {
    MarkdownInlines inlines = new MarkdownInlines(target, marks);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      inlines.add(node);
    }
    inlines.flush();
    return target;
  }

  /** Draws one node into an element. */
  static void one(HtmlContainer target, Node node, SourceMarks marks) {
    MarkdownInlines inlines = new MarkdownInlines(target, marks);
    inlines.add(node);
    inlines.flush();
  }

  private void add(Node node) {
    switch (node) {
      case org.commonmark.node.Text words -> words(words, words.getLiteral());
      case HtmlInline html -> words(html, html.getLiteral());
      case SoftLineBreak soft -> text.append('\n');
      case HardLineBreak hard -> text.append('\n');
      case Code code -> add(Dom.with(code("", code, code.getLiteral()), "dir", "auto"));
      case MathInline math -> add(Dom.with(code("math", math, math.source()), "dir", "ltr"));
      case Emphasis emphasis -> add(into(Dom.tag("em", ""), emphasis, marks));
      case StrongEmphasis strong -> add(into(Dom.tag("strong", ""), strong, marks));
      case Strikethrough struck -> add(into(Dom.tag("s", ""), struck, marks));
      case Link link -> link(link);
      case Image image -> image(image);
      case TaskListItemMarker task -> add(task(task.isChecked()));
      default -> descend(node);
    }
  }

  private void words(Node node, String words) {
    for (MarkedText.Piece piece : MarkedText.pieces(words, marks.of(node, words))) {
      if (piece.mark() != null) {
        add(MarkedText.mark(piece.text(), piece.mark()));
      } else {
        text.append(piece.text());
      }
    }
  }

  private HtmlContainer code(String classes, Node node, String words) {
    return MarkedText.into(Dom.tag("code", classes), words, marks.of(node, words));
  }

  private void link(Link link) {
    String address = link.getDestination();
    HtmlContainer words = into(SafeLink.opened(address), link, marks);
    add(words);
    if (!SafeLink.isSafe(address) && !address.isEmpty()) {
      text.append(' ');
      add(SafeLink.written(address));
    }
  }

  private void image(Image image) {
    String address = image.getDestination();
    HtmlContainer picture = Dom.tag("span", "picture");
    picture.add(Dom.text("span", "kind", Texts.text("message.picture")), new Text(" "));
    into(picture, image, marks);
    picture.add(new Text(" "));
    if (SafeLink.isSafe(address)) {
      HtmlContainer link = SafeLink.opened(address);
      link.add(Dom.with(Dom.text("bdi", "address", address), "dir", "ltr"));
      picture.add(link);
    } else if (!address.isEmpty()) {
      picture.add(SafeLink.written(address));
    }
    add(picture);
  }

  private static HtmlContainer task(boolean done) {
    HtmlContainer box = Dom.text("span", "task", done ? "☑" : "☐");
    box.getElement().setAttribute("role", "img");
    box.getElement().setAttribute("aria-label", Texts.text(done ? "message.done" : "message.open"));
    return box;
  }

  /** A node that the library may grow: its words are kept. */
  private void descend(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      add(child);
    }
  }

  private void add(HtmlContainer element) {
    flush();
    target.add(element);
  }

  private void flush() {
    if (!text.isEmpty()) {
      target.add(new Text(text.toString()));
      text.setLength(0);
    }
  }
}

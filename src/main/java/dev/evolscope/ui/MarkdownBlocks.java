package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import dev.evolscope.conversation.Direction;
import dev.evolscope.markdown.MarkdownPart;
import dev.evolscope.markdown.MathBlock;
import dev.evolscope.search.Mark;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/**
 * Draws blocks of a message as components. Headings are paragraphs that look like headings: the
 * page's outline is the turns, not what a reply calls its sections.
 */
final class MarkdownBlocks {
  private final SourceMarks marks;

  /**
   * Draws blocks of one message.
   *
   * @param marks what to mark in it
   */
  MarkdownBlocks(SourceMarks marks) {
    this.marks = marks;
  }

  /** A part of a message; what is too much to be set stands as written, and says so. */
  Component of(MarkdownPart part) {
    if (part.tooLarge()) {
      return asWritten(part.source(), marks.within(part.at(), part.source().length()));
    }
    return switch (part.block()) {
      case ListBlock list -> list(list, part.from(), part.to());
      case TableBlock table -> MarkdownTable.of(table, part.from(), part.to(), marks);
      default -> block(part.block());
    };
  }

  /** Text that cannot be set, with a notice. */
  static Component asWritten(String source, List<Mark> marks) {
    HtmlContainer text = Dom.tag("div", "as-written");
    TextPieces.fill(text, source, marks);
    return Dom.tag(
        "div", "unset", Dom.text("p", "muted notice", Texts.text("message.asWritten")), text);
  }

  private Component block(Node node) {
    return switch (node) {
      case Paragraph paragraph -> MarkdownInlines.into(Dom.tag("p", ""), paragraph, marks);
      case Heading heading ->
          MarkdownInlines.into(Dom.tag("p", "heading h" + heading.getLevel()), heading, marks);
      case ListBlock list -> list(list, 0, Integer.MAX_VALUE);
      case TableBlock table -> MarkdownTable.of(table, 0, Integer.MAX_VALUE, marks);
      case BlockQuote quote -> children(Dom.tag("blockquote", ""), quote);
      case FencedCodeBlock code -> code(language(code.getInfo()), code, code.getLiteral());
      case IndentedCodeBlock code -> indented(code);
      case MathBlock math -> math(math);
      case HtmlBlock html -> words(Dom.tag("p", "html"), html, html.getLiteral());
      case ThematicBreak line -> Dom.tag("hr", "");
      // Where links that are named elsewhere lead: the links show it
      case LinkReferenceDefinition definition ->
          Dom.text("p", "muted", "[" + definition.getLabel() + "]: " + definition.getDestination());
      default -> children(Dom.tag("div", ""), node);
    };
  }

  private HtmlContainer children(HtmlContainer target, Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      target.add(block(node));
    }
    return target;
  }

  private Component list(ListBlock list, int from, int to) {
    HtmlContainer drawn = Dom.tag(list instanceof BulletList ? "ul" : "ol", "");
    if (list instanceof OrderedList ordered) {
      Integer first = ordered.getMarkerStartNumber();
      int start = (first == null ? 1 : first) + from;
      if (start != 1) {
        drawn.getElement().setAttribute("start", Integer.toString(start));
      }
    }
    int at = 0;
    for (Node item = list.getFirstChild(); item != null && at < to; item = item.getNext()) {
      if (at++ >= from) {
        drawn.add(item(item, list.isTight()));
      }
    }
    return drawn;
  }

  /** In a tight list an item's words stand in the item itself. */
  private HtmlContainer item(Node item, boolean tight) {
    HtmlContainer drawn = Dom.tag(item instanceof ListItem ? "li" : "div", "");
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (tight && node instanceof Paragraph words) {
        MarkdownInlines.into(drawn, words, marks);
      } else if (node instanceof org.commonmark.node.Block block) {
        drawn.add(block(block));
      } else {
        MarkdownInlines.one(drawn, node, marks);
      }
    }
    return drawn;
  }

  /** Prose is indented too; letters that run from right to left are no code. */
  private Component indented(IndentedCodeBlock block) {
    String code = block.getLiteral();
    return TextSetting.majority(code) == Direction.RIGHT_TO_LEFT
        ? words(Dom.tag("p", ""), block, code.stripTrailing())
        : code("", block, code);
  }

  private Component code(String language, Node block, String code) {
    return new CodeBlock(language, code, marks.of(block, code));
  }

  private HtmlContainer words(HtmlContainer target, Node node, String words) {
    return MarkedText.into(target, words, marks.of(node, words));
  }

  private Component math(MathBlock math) {
    HtmlContainer block = words(Dom.tag("pre", "math"), math, math.source());
    block.getElement().setAttribute("tabindex", "0");
    block.getElement().setAttribute("role", "group");
    block.getElement().setAttribute("aria-label", Texts.text("message.maths"));
    return Dom.with(block, "dir", "ltr");
  }

  /** The first word behind a fence; the rest is for programs. */
  private static String language(String info) {
    return info.strip().split("\\s", 2)[0];
  }
}

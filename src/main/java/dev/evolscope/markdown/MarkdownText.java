package dev.evolscope.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A message's text as Markdown: CommonMark with GitHub's tables, tasks, links and deletions, and
 * maths.
 */
public final class MarkdownText {
  /** Quotes and lists nested deeper are text; nobody reads so deep, and drawing has to end. */
  private static final int MOST_OPEN_BLOCKS = 30;

  private static final Parser PARSER = parser(IncludeSourceSpans.BLOCKS);
  private static final Parser LOCATING = parser(IncludeSourceSpans.BLOCKS_AND_INLINES);

  private MarkdownText() {}

  private static Parser parser(IncludeSourceSpans spans) {
    return Parser.builder()
        .extensions(
            List.of(
                TablesExtension.create(),
                StrikethroughExtension.create(),
                TaskListItemsExtension.create(),
                AutolinkExtension.create()))
        .customBlockParserFactory(new MathBlockParser.Factory())
        .customInlineContentParserFactory(new MathInlineParser.Factory())
        .includeSourceSpans(spans)
        .maxOpenBlockParsers(MOST_OPEN_BLOCKS)
        .build();
  }

  /**
   * The parts of a text in order; empty where the text is so tangled that reading it as Markdown
   * would take long: it is to be shown as written.
   */
  public static Optional<List<MarkdownPart>> parts(String text) {
    return parts(text, PARSER);
  }

  /** The same, with what {@link WordPlaces} has to know; that takes longer and more memory. */
  public static Optional<List<MarkdownPart>> locatedParts(String text) {
    return parts(text, LOCATING);
  }

  private static Optional<List<MarkdownPart>> parts(String text, Parser parser) {
    return Tangle.of(text) ? Optional.empty() : Optional.of(PartList.of(parser.parse(text), text));
  }
}

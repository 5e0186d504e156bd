package dev.evolscope.markdown;

import java.util.StringJoiner;
import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Lines between a line of {@code $$} or {@code \[} alone and its counterpart. Without this a line
 * of {@code =} within would make a heading of the one above. A blank line ends it too, as in TeX,
 * so that a forgotten end costs no more than a paragraph.
 */
final class MathBlockParser extends AbstractBlockParser {
  private static final int CODE_INDENT = 4;

  private final MathBlock block = new MathBlock();
  private final StringJoiner lines = new StringJoiner("\n");
  private final String end;
  private boolean ended;

  private MathBlockParser(String end) {
    this.end = end;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return ended || state.isBlank()
        ? BlockContinue.none()
        : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(SourceLine line) {
    String text = line.getContent().toString();
    ended = lines.length() > 0 && text.stripTrailing().endsWith(end);
    lines.add(text);
  }

  @Override
  public void closeBlock() {
    block.setSource(lines.toString());
  }

  /** Opens the block. */
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() >= CODE_INDENT) {
        return BlockStart.none();
      }
      return switch (state.getLine().getContent().toString().strip()) {
        case "$$" -> start("$$", state);
        case "\\[" -> start("\\]", state);
        default -> BlockStart.none();
      };
    }

    private static BlockStart start(String end, ParserState state) {
      return BlockStart.of(new MathBlockParser(end)).atIndex(state.getNextNonSpaceIndex());
    }
  }
}

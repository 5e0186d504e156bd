package dev.evolscope.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds {@code $…$}, {@code $$…$$}, {@code \(…\)} and {@code \[…\]} within a paragraph. Money is no
 * maths: as in Pandoc, a single dollar opens only before, and closes only behind, something that is
 * no space, closes never before a digit, and both stand on one line.
 */
final class MathInlineParser implements InlineContentParser {
  /** Longer maths is none; it bounds how far each dollar is looked behind. */
  private static final int LONGEST = 1_000;

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    Position start = scanner.position();
    if (scanner.next('\\')) {
      char end = scanner.next('(') ? ')' : scanner.next('[') ? ']' : '\0';
      return end == '\0' ? ParsedInline.none() : untilEscaped(scanner, start, end);
    }
    scanner.next();
    if (scanner.next('$')) {
      return untilDollars(scanner, start);
    }
    return Character.isLetterOrDigit(before) || before == '$'
        ? ParsedInline.none()
        : untilDollar(scanner, start);
  }

  private static ParsedInline untilEscaped(Scanner scanner, Position start, char end) {
    for (int n = 0; n < LONGEST && scanner.hasNext(); n++) {
      if (scanner.next('\\')) {
        if (scanner.next(end)) {
          return found(scanner, start);
        }
      } else {
        scanner.next();
      }
    }
    return ParsedInline.none();
  }

  private static ParsedInline untilDollars(Scanner scanner, Position start) {
    for (int n = 0; n < LONGEST && scanner.hasNext(); n++) {
      if (scanner.next('$')) {
        if (scanner.next('$')) {
          return n == 0 ? ParsedInline.none() : found(scanner, start);
        }
      } else {
        scanner.next();
      }
    }
    return ParsedInline.none();
  }

  private static ParsedInline untilDollar(Scanner scanner, Position start) {
    char last = ' ';
    for (int n = 0; n < LONGEST && scanner.hasNext(); n++) {
      char next = scanner.peek();
      if (next == '\n' || (n == 0 && Character.isWhitespace(next))) {
        return ParsedInline.none();
      }
      scanner.next();
      if (next == '$' && last != '\\') {
        boolean closes = !Character.isWhitespace(last) && !isDigit(scanner.peek());
        return closes ? found(scanner, start) : ParsedInline.none();
      }
      last = next;
    }
    return ParsedInline.none();
  }

  private static boolean isDigit(char c) {
    return Character.isDigit(c);
  }

  private static ParsedInline found(Scanner scanner, Position start) {
    String source = scanner.getSource(start, scanner.position()).getContent();
    return ParsedInline.of(new MathInline(source), scanner.position());
  }

  /** Tells the library which characters may begin maths. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('$', '\\');
    }

    @Override
    public InlineContentParser create() {
      return new MathInlineParser();
    }
  }
}

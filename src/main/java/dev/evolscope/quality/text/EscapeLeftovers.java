package dev.evolscope.quality.text;

import dev.evolscope.quality.text.Topics.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Escapes of JSON and programming languages that were not undone: a backslash and {@code n} for a
 * line end, a backslash and {@code u00e9} for é. Not in code, formulas, patterns or paths, and not
 * where a conversation is about such things.
 */
public final class EscapeLeftovers implements Detector {

  /** So much of a line is looked at, before and behind. */
  private static final int LINE = 200;

  /** Further escapes of a message are not counted. */
  private static final int MOST = 1_000;

  /** Signs of a line of a program that stands outside of any block of code. */
  private static final String[] PROGRAM = {
    "(\"", "('", "<<", "= \"", "=\"", "='", "= '", "\":", "print", "{", "}", "$", "\\(", "\\["
  };

  @Override
  public @Nullable Damage in(Passage passage) {
    if (passage.text().indexOf('\\') < 0) {
      return null;
    }
    String prose = passage.prose();
    int first = -1;
    int firstLength = 0;
    int count = 0;
    boolean sure = false;
    for (int i = prose.indexOf('\\'); i >= 0 && i + 1 < prose.length() && count < MOST; ) {
      int length = lengthAt(prose, i);
      if (length > 0 && !isProgram(prose, i)) {
        count++;
        sure |= length > 2;
        if (first < 0) {
          first = i;
          firstLength = length;
        }
      }
      // Of two backslashes the second is escaped, and begins nothing
      i = prose.indexOf('\\', i + Math.max(length, 2));
    }
    if (first < 0 || passage.topics().has(Topic.ESCAPES)) {
      return null;
    }
    return new Damage(
        first,
        first + firstLength,
        count > 1 || sure ? 1 : .85,
        prose.substring(first, first + firstLength),
        Integer.toString(count));
  }

  /** How long the escape is that begins at a backslash; 0 where none does. */
  private static int lengthAt(String prose, int at) {
    return switch (prose.charAt(at + 1)) {
      case 'n' -> isLineEnd(prose, at) ? 2 : 0;
      case 'u' -> isHex(prose, at + 2, 4) ? 6 : 0;
      case 'x' -> isHex(prose, at + 2, 2) && nextIsEscape(prose, at + 4) ? 4 : 0;
      case '/' -> at > 0 && prose.startsWith("\\/\\/", at) && prose.charAt(at - 1) == ':' ? 4 : 0;
      default -> 0;
    };
  }

  /** A small letter behind it would make it a command of LaTeX, such as {@code \neq}, or a path. */
  private static boolean isLineEnd(String prose, int at) {
    char before = at > 0 ? prose.charAt(at - 1) : ' ';
    char after = at + 2 < prose.length() ? prose.charAt(at + 2) : ' ';
    boolean quoted = isQuote(before) || isQuote(after) || before == '\\' || after == '|';
    boolean drive =
        before == ':' && at > 1 && (at < 3 || !Character.isLetter(prose.charAt(at - 3)));
    boolean command = after >= 'a' && after <= 'z' || after == '_' || after == '^' || after == '}';
    return !quoted && !drive && !command;
  }

  private static boolean isQuote(char c) {
    return "\"'`“”‘’„«»「」『』".indexOf(c) >= 0;
  }

  private static boolean isHex(String prose, int from, int length) {
    if (from + length > prose.length()) {
      return false;
    }
    for (int i = from; i < from + length; i++) {
      if (prose.charAt(i) >= 0x80 || Character.digit(prose.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** A lone byte may be a number in a text; bytes of UTF-8 come in twos and threes. */
  private static boolean nextIsEscape(String prose, int at) {
    return prose.startsWith("\\x", at);
  }

  private static boolean isProgram(String prose, int at) {
    String line = Line.around(prose, at, LINE);
    if (line.stripTrailing().endsWith(";")) {
      return true;
    }
    for (String sign : PROGRAM) {
      if (line.contains(sign)) {
        return true;
      }
    }
    return false;
  }
}

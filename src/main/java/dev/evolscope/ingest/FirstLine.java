package dev.evolscope.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.MalformedJsonException;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the first line that is not blank whether a text is JSON Lines: a line that begins an
 * object is a row, be it a bad one; any other must at least be JSON.
 */
final class FirstLine {
  private static final int QUOTED = 60;

  private FirstLine() {}

  static void check(String name, Lines lines) throws UnreadableFileException {
    String line =
        new String(lines.bytes(), lines.start(), Math.min(lines.length(), 1 << 16), UTF_8);
    String found = foreign(line.strip());
    if (found != null) {
      throw new UnreadableFileException(
          "%s: found %s; %s".formatted(name, found, UnreadableFileException.ACCEPTED));
    }
  }

  private static @Nullable String foreign(String line) {
    return switch (line.charAt(0)) {
      case '{' -> null;
      case '<' -> "HTML or XML" + quote(line);
      default ->
          isJson(line)
              ? null
              : "text that is not JSON%s (CSV and TSV are known by their names, which end in .csv or .tsv)"
                  .formatted(quote(line));
    };
  }

  private static boolean isJson(String line) {
    try {
      JsonValues.parse(line);
      return true;
    } catch (MalformedJsonException e) {
      return false;
    }
  }

  private static String quote(String line) {
    return line.length() <= QUOTED
        ? ", \"%s\"".formatted(line)
        : ", \"%s…\"".formatted(line.substring(0, QUOTED));
  }
}

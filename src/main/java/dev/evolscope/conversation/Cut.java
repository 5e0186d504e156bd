package dev.evolscope.conversation;

/**
 * Foreign text fit for one line of a report: what would not show is written out, length bounded.
 */
public final class Cut {
  private static final String END = "…";

  private Cut() {}

  /**
   * The text on one line: control characters, line separators, marks that turn the direction of
   * what follows, and lone surrogates as escapes.
   *
   * @param most UTF-16 units, at least 1; of a longer text the beginning and …
   */
  public static String line(String text, int most) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), most));
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      String shown = isShown(character) ? Character.toString(character) : escape(character);
      i += Character.charCount(character);
      boolean last = i == text.length();
      if (line.length() + shown.length() + (last ? 0 : END.length()) > most) {
        return line.append(END).toString();
      }
      line.append(shown);
    }
    return line.toString();
  }

  /** The beginning of a text of several lines; never half a character. */
  static String text(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = most - END.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + END;
  }

  private static boolean isShown(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      case Character.FORMAT -> !isTurning(character);
      default -> true;
    };
  }

  /** Embeddings, overrides and isolates: they would turn the rest of the report's line. */
  private static boolean isTurning(int character) {
    return character >= 0x202a && character <= 0x202e || character >= 0x2066 && character <= 0x2069;
  }

  private static String escape(int character) {
    return "\\u%04x".formatted(character);
  }
}

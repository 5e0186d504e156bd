package dev.evolscope.conversation;

/** Texts that may themselves be JSON: a list, a struct or a quoted text. */
final class JsonText {
  private JsonText() {}

  /** Whether the text looks like a JSON list or struct. */
  static boolean isLikely(String text) {
    String plain = text.strip();
    return plain.startsWith("[") || plain.startsWith("{");
  }

  /** The list, struct or text that the text encodes; the text itself where it encodes none. */
  static Value decoded(String text) {
    if (!isLikely(text) && !text.strip().startsWith("\"")) {
      return new Value.Text(text);
    }
    try {
      return JsonValues.parse(text);
    } catch (MalformedJsonException e) {
      return new Value.Text(text); // Text that only begins like JSON is text
    }
  }
}

package dev.evolscope.conversation;

/** UTF-16 halves that stand alone: no UTF-8 writes them, no file may hold them. */
final class Surrogates {
  private Surrogates() {}

  /** Index of the first lone surrogate; -1 where there is none. */
  static int loneIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 == text.length()
            || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** The text itself. */
  static String checked(String text) {
    int lone = loneIn(text);
    if (lone >= 0) {
      throw new IllegalArgumentException(
          "lone surrogate %s at character %d".formatted(escape(text.charAt(lone)), lone + 1));
    }
    return text;
  }

  static String escape(char c) {
    return "\\u%04x".formatted((int) c);
  }
}

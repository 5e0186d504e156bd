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

  /** The text with its lone surrogates written out, so that it can be shown. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int at = loneIn(text); at >= 0; at = loneIn(out.toString())) {
      out.replace(at, at + 1, escape(out.charAt(at)));
    }
    return out.toString();
  }

  static String escape(char c) {
    return "\\u%04x".formatted((int) c);
  }
}

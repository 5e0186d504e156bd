package dev.evolscope.api;

/** Foreign text in a message: short, and without control characters that could fake a line. */
final class Quoted {
  private static final int LONGEST = 100;

  private Quoted() {}

  static String of(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    return start.replaceAll("\\p{Cntrl}", "\ufffd") + (text.length() > LONGEST ? "…" : "");
  }
}

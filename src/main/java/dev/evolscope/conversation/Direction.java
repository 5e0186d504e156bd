package dev.evolscope.conversation;

/** Which way a language's script runs. */
public enum Direction {
  LEFT_TO_RIGHT("ltr"),
  RIGHT_TO_LEFT("rtl"),
  /** Not known: each text decides by its first strong character. */
  UNKNOWN("auto");

  private final String html;

  Direction(String html) {
    this.html = html;
  }

  /** The value of HTML's {@code dir} attribute. */
  public String html() {
    return html;
  }
}

package dev.evolscope.search;

/** The text is no cursor, or that of another search. */
public final class InvalidCursorException extends RuntimeException {
  private static final long serialVersionUID = 1;

  InvalidCursorException(String message) {
    super(message);
  }
}

package dev.evolscope.search;

/** Stands in for the search engine's own. */
public final class InvalidCursorException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public InvalidCursorException(String message) {
    super(message);
  }
}

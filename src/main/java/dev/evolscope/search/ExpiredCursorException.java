package dev.evolscope.search;

/** Stands in for the search engine's own. */
public final class ExpiredCursorException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ExpiredCursorException(String message) {
    super(message);
  }
}

package dev.evolscope.search;

/**
 * The index has moved on since the cursor was made, and what it saw is no longer kept; the search
 * has to start again.
 */
public final class ExpiredCursorException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ExpiredCursorException() {
    super("the cursor has expired: data was published since, start the search again without it");
  }
}

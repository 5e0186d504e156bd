package dev.evolscope.search;

/**
 * The index is missing, of another version or damaged; the message says which. It can be rebuilt
 * from the store.
 */
public final class UnusableIndexException extends Exception {
  private static final long serialVersionUID = 1;

  UnusableIndexException(String message) {
    super(message);
  }

  UnusableIndexException(String message, Throwable cause) {
    super(message, cause);
  }
}

package dev.evolscope.coverage;

/** A text, a name or a table that is no target, or not one for these axes. */
public final class BadTargetException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadTargetException(String message) {
    super(message);
  }
}

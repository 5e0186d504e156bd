package dev.evolscope.coverage;

/** A text that holds no claims, with the line and what must stand there. */
public final class BadClaimsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadClaimsException(String message) {
    super(message);
  }
}

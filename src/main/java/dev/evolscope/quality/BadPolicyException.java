package dev.evolscope.quality;

/** A text that holds no policy, with the line and what must stand there. */
public final class BadPolicyException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadPolicyException(String message) {
    super(message);
  }
}

package dev.evolscope.api;

/** What was asked for is being prepared; the same call will be answered soon. */
final class NotReadyException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotReadyException(String message) {
    super(message);
  }
}

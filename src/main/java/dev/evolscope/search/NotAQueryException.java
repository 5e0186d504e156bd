package dev.evolscope.search;

/** The text does not follow the query syntax; the message quotes what is wrong. */
final class NotAQueryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotAQueryException(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return java.util.Objects.requireNonNull(super.getMessage());
  }
}

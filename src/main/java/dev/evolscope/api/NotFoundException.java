package dev.evolscope.api;

/** Nothing of that name or number; the message says what was looked for. */
final class NotFoundException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotFoundException(String message) {
    super(message);
  }

  static NotFoundException conversation(String id) {
    return new NotFoundException("There is no conversation \"" + Quoted.of(id) + "\"");
  }
}

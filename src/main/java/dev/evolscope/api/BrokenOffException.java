package dev.evolscope.api;

/**
 * An answer failed after its beginning was sent. No problem details can follow then: whoever
 * handles it must let it through to the web server, which breaks the connection off.
 */
final class BrokenOffException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BrokenOffException(Throwable cause) {
    super(cause);
  }
}

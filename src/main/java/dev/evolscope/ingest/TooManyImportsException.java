package dev.evolscope.ingest;

/** As many imports wait as may; the message says so. */
public final class TooManyImportsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  TooManyImportsException(int waiting) {
    super(waiting + " imports are waiting already: try again when some have ended");
  }
}

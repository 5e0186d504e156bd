package dev.evolscope.parquet;

/** A page does not fit into memory; the message names column and size and says what to do. */
public final class OversizedPageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  OversizedPageException(String message) {
    super(message);
  }
}

package dev.evolscope.ingest;

import java.io.IOException;

/** A dataset cannot be called that; the message says what a name is. */
public final class InvalidNameException extends IOException {
  private static final long serialVersionUID = 1;

  InvalidNameException(String message) {
    super(message);
  }
}

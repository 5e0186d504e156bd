package dev.evolscope.ingest;

import java.io.IOException;

/** JSON is wrong between its rows, so that no more rows can be told apart. */
final class BrokenJsonException extends IOException {
  private static final long serialVersionUID = 1;

  BrokenJsonException(String message) {
    super(message);
  }
}

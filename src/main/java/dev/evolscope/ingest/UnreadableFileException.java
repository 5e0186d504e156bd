package dev.evolscope.ingest;

import java.io.IOException;

public final class UnreadableFileException extends IOException {
  private static final long serialVersionUID = 1;

  public UnreadableFileException(String message) {
    super(message);
  }
}

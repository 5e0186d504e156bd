package dev.evolscope.ingest;

import java.io.IOException;

/** The disk is too full to begin something; the message says where and what to do. */
public final class NoRoomException extends IOException {
  private static final long serialVersionUID = 1;

  NoRoomException(String message) {
    super(message);
  }
}

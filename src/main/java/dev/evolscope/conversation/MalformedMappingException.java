package dev.evolscope.conversation;

import java.io.IOException;

/** A text is no mapping; the message quotes the line and says what may stand there. */
public final class MalformedMappingException extends IOException {
  private static final long serialVersionUID = 1;

  MalformedMappingException(String message) {
    super(message);
  }
}

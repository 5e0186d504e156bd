package dev.evolscope.conversation;

/** A database cannot be in a folder of that path; the message names it and says what to do. */
public final class UnusableFolderException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnusableFolderException(String message) {
    super(message);
  }
}

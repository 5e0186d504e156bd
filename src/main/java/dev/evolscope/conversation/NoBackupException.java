package dev.evolscope.conversation;

/** A file that should be a backup is none; the message says which and why. */
public final class NoBackupException extends Exception {
  private static final long serialVersionUID = 1;

  NoBackupException(String message) {
    super(message);
  }
}

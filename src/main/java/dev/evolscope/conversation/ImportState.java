package dev.evolscope.conversation;

/** Where an import stands. */
public enum ImportState {
  /** Waits for the one before it. */
  QUEUED,
  RUNNING,
  /** Search shows it. */
  PUBLISHED,
  /** Could not be read; nothing was changed. */
  FAILED,
  /** Stopped by a person; nothing was changed. */
  CANCELLED,
  /** The program ended in the middle; can be resumed or dropped, and shows nothing until then. */
  INTERRUPTED;

  /** Whether nothing more happens by itself. */
  public boolean ended() {
    return this != QUEUED && this != RUNNING;
  }

  /** The name in the API. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

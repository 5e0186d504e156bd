package dev.evolscope.ingest;

import org.jspecify.annotations.Nullable;

/** Stands in for an import's state. */
public record ImportStatus(
    long id,
    String dataset,
    String part,
    State state,
    double progress,
    Report report,
    @Nullable String message) {

  /** Where an import stands. */
  public enum State {
    WAITING,
    RUNNING,
    INTERRUPTED,
    DONE,
    CANCELLED,
    FAILED
  }
}

package dev.evolscope.quality;

import java.time.Duration;

/**
 * How far the checks are with what is loaded.
 *
 * @param done row versions that this run has looked at
 * @param total row versions that it has to look at; 0 while that is not known
 * @param took since the run began, or how long the last one took
 * @param failures how often a check failed on a row, since the program began; such a row has no
 *     finding of it, and the log has the check and the row version's number
 */
public record QualityProgress(State state, long done, long total, Duration took, long failures) {

  /** What the job does. */
  public enum State {
    /** Something has to be checked, and nobody does so yet. */
    PENDING,
    RUNNING,
    /** Somebody has stopped it; it goes on when it is told to, or at the next start. */
    PAUSED,
    /** A fault stopped it, which the log tells; the next import or start goes on. */
    FAILED,
    /** Everything that is loaded is checked. */
    DONE
  }

  /** Whether counts may still grow. */
  public boolean pending() {
    return state != State.DONE;
  }

  /** Whether nothing changes before somebody does something. */
  public boolean ended() {
    return state != State.PENDING && state != State.RUNNING;
  }

  /** Part that is done, 0 to 1. */
  public double share() {
    return state == State.DONE ? 1 : total == 0 ? 0 : (double) done / total;
  }
}

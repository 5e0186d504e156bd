package dev.evolscope.quality;

import dev.evolscope.quality.QualityProgress.State;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** What a run tells of itself, and how it is told to stop. Safe for several threads. */
final class RunWatch {
  private final AtomicLong failures = new AtomicLong();
  private volatile long done;
  private volatile long total;
  private volatile long begun = System.nanoTime();
  private volatile long took;
  private volatile boolean stopped;
  private volatile boolean closed;

  void begin() {
    done = 0;
    total = 0;
    begun = System.nanoTime();
  }

  void end() {
    took = System.nanoTime() - begun;
  }

  /** The run stops soon, until {@link #allow}. */
  void stop() {
    stopped = true;
  }

  void allow() {
    stopped = false;
  }

  /** The run stops soon, and none comes after it. */
  void close() {
    closed = true;
  }

  boolean closed() {
    return closed;
  }

  /** Whether the run has to stop. */
  boolean stopped() {
    return stopped || closed;
  }

  void total(long rows) {
    total = rows;
  }

  void done(long rows) {
    done = rows;
  }

  void failed() {
    failures.incrementAndGet();
  }

  QualityProgress progress(State state) {
    long nanos = state == State.RUNNING ? System.nanoTime() - begun : took;
    return new QualityProgress(state, done, total, Duration.ofNanos(nanos), failures.get());
  }
}

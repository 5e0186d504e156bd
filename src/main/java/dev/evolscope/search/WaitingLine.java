package dev.evolscope.search;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/**
 * Who uses the processors first. Searches go in one line: so many at a time, first come first
 * served, since more than the processors can do at once only make each other late. Work that can
 * wait, such as an import, lets them pass. Safe for several threads.
 */
public final class WaitingLine {
  /** Some wait for the disk, and a slow search must not hold up all that are quick. */
  private static final int PER_PROCESSOR = 2;

  private static final Duration GLANCE = Duration.ofNanos(250_000);

  /** Work goes on after so long, 5 ms, however many searches there are. */
  private static final int MOST_GLANCES = 20;

  private final int all = PER_PROCESSOR * Runtime.getRuntime().availableProcessors();
  private final Semaphore places = new Semaphore(all, true);

  /** Waits for its turn; to be followed by {@link #leave}. */
  void enter() {
    places.acquireUninterruptibly();
  }

  void leave() {
    places.release();
  }

  /**
   * Called between two small pieces of work that can wait, a row each: returns when no search is
   * under way, or after 5 ms.
   */
  public void letPass() {
    for (int i = 0; i < MOST_GLANCES && places.availablePermits() < all; i++) {
      LockSupport.parkNanos(GLANCE.toNanos());
    }
  }
}

package dev.evolscope.search;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what statistics and coverage need of a new commit before anybody asks for it. Commits that
 * follow each other closely, as those of many small imports, are read once, when they have ended.
 * Safe for several threads.
 */
public final class Warming {
  private static final Logger LOG = LoggerFactory.getLogger(Warming.class);

  private final Runnable reading;
  private final Executor later;
  private final AtomicBoolean due = new AtomicBoolean();

  /**
   * A warming that nobody asked for yet.
   *
   * @param reading such as {@link StatisticsSearch#warm}
   * @param later runs what it is given after a while, on another thread
   */
  public Warming(Runnable reading, Executor later) {
    this.reading = reading;
    this.later = later;
  }

  /** A commit is shown: it will be read, once for all that come until then. */
  public void shown() {
    if (due.compareAndSet(false, true)) {
      later.execute(this::read);
    }
  }

  private void read() {
    due.set(false);
    try {
      reading.run();
    } catch (SearchUnavailableException | AlreadyClosedException e) {
      // rebuilt or closed meanwhile: what comes next is shown in its turn
    } catch (RuntimeException e) {
      LOG.warn("The newest commit could not be read ahead of questions", e);
    }
  }
}

package dev.evolscope.quality;

import dev.evolscope.quality.QualityProgress.State;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at whatever is published, behind everything else. It can be paused, and goes on where it
 * was, also behind a halt of the machine. Safe for several threads.
 */
public final class QualityJob implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(QualityJob.class);

  private final QualityRun run;
  private final RunWatch watch = new RunWatch();
  private final AtomicBoolean waiting = new AtomicBoolean();
  private final ExecutorService one =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("quality").factory());
  private volatile State state = State.PENDING;
  private volatile boolean paused;

  public QualityJob(QualityRun run) {
    this.run = run;
  }

  /** Something was published, or may have been: it is looked at behind what runs already. */
  public void follow() {
    if (waiting.compareAndSet(false, true)) {
      one.execute(this::work);
    }
  }

  private void work() {
    waiting.set(false);
    if (paused || watch.closed()) {
      state = paused ? State.PAUSED : State.PENDING;
      return;
    }
    state = State.RUNNING;
    watch.begin();
    boolean done = false;
    try {
      done = run.run(watch);
    } catch (RuntimeException | VirtualMachineError e) {
      LOG.error("The checks stopped; the next import or start goes on", e);
    } finally {
      watch.end();
      state = done ? State.DONE : paused ? State.PAUSED : State.PENDING;
    }
  }

  /** Stops soon; what was looked at stays. */
  public synchronized void pause() {
    paused = true;
    watch.stop();
    if (state != State.RUNNING) {
      state = State.PAUSED;
    }
  }

  /** Goes on. */
  public synchronized void resume() {
    if (paused) {
      paused = false;
      watch.allow();
      state = State.PENDING;
      follow();
    }
  }

  /** Waits until everything that was published before this call is looked at, or the job stopped. */
  public QualityProgress await() {
    follow();
    try {
      one.submit(() -> true).get(); // served in order
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return progress();
  }

  /** How far it is. */
  public QualityProgress progress() {
    return watch.progress(state);
  }

  /** Ends soon; the next start goes on. */
  @Override
  public void close() {
    watch.close();
    one.shutdown();
    one.close();
  }
}

package dev.evolscope.quality;

import dev.evolscope.quality.QualityProgress.State;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
  private final ExecutorService one =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("quality").factory());
  private State state = State.PENDING;
  private boolean queued;
  private boolean paused;

  public QualityJob(QualityRun run) {
    this.run = run;
  }

  /** Something was published, or may have been: it is looked at behind what runs already. */
  public synchronized void follow() {
    if (!queued && !watch.closed()) {
      queued = true;
      state = paused || state == State.RUNNING ? state : State.PENDING;
      one.execute(this::work);
    }
  }

  private void work() {
    if (!begin()) {
      return;
    }
    State end = State.FAILED;
    try {
      end = run.run(watch) ? State.DONE : State.PENDING;
    } catch (RuntimeException | Error e) {
      LOG.error("The checks failed; the next import or start goes on with them", e);
    }
    end(end);
  }

  private synchronized boolean begin() {
    queued = false;
    if (paused || watch.closed()) {
      state = paused ? State.PAUSED : State.PENDING;
      return false;
    }
    state = State.RUNNING;
    watch.begin();
    return true;
  }

  private synchronized void end(State end) {
    watch.end();
    state = paused ? State.PAUSED : queued ? State.PENDING : end;
  }

  /** Stops soon; what was looked at stays. */
  public synchronized void pause() {
    paused = true;
    watch.stop();
    state = state == State.RUNNING ? state : State.PAUSED;
  }

  /** Goes on where it was paused. */
  public synchronized void resume() {
    if (paused) {
      paused = false;
      watch.allow();
      state = state == State.RUNNING ? state : State.PENDING;
      follow();
    }
  }

  /** How far it is. */
  public synchronized QualityProgress progress() {
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

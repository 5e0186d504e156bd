package dev.evolscope.ingest;

import dev.evolscope.conversation.LiveRow;
import dev.evolscope.search.StagingIndex;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Puts rows into an index on every core, with few of them waiting, so that memory stays flat. For
 * one caller.
 */
final class IndexingPool implements AutoCloseable {
  private static final int WAITING_PER_THREAD = 2;

  private final StagingIndex index;
  private final Runnable beforeEach;
  private final int threads = Runtime.getRuntime().availableProcessors();
  private final ExecutorService pool =
      Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("indexing-", 0).factory());
  private final Deque<Waiting> waiting = new ArrayDeque<>();

  private record Waiting(Future<Void> done, long characters) {}

  /**
   * A pool.
   *
   * @param beforeEach called before each row
   */
  IndexingPool(StagingIndex index, Runnable beforeEach) {
    this.index = index;
    this.beforeEach = beforeEach;
  }

  /**
   * Takes rows; waits where too many or too long ones wait already, and throws what earlier ones
   * ran into.
   */
  void add(List<LiveRow> rows) throws IOException {
    long characters = rows.stream().mapToLong(row -> row.conversation().characters()).sum();
    while (!waiting.isEmpty()
        && (waiting.size() >= threads * WAITING_PER_THREAD
            || characters + waitingCharacters() > RowLimits.MOST_UNDER_WAY)) {
      get(waiting.removeFirst().done());
    }
    waiting.add(new Waiting(submit(() -> index(rows)), characters));
  }

  private long waitingCharacters() {
    return waiting.stream().mapToLong(Waiting::characters).sum();
  }

  /** Work of other kinds beside the indexing, on the same threads. */
  <T> Future<T> submit(Callable<T> work) {
    return pool.submit(work);
  }

  private Void index(List<LiveRow> rows) throws IOException {
    for (LiveRow row : rows) {
      beforeEach.run();
      index.add(row.conversation(), row.version(), row.order());
    }
    return null;
  }

  /** Waits until everything is in the index. */
  void await() throws IOException {
    while (!waiting.isEmpty()) {
      get(waiting.removeFirst().done());
    }
  }

  /** The result of work on this pool; an error of the machine is thrown as it is. */
  static <T> T get(Future<T> work) throws IOException {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof VirtualMachineError error) {
        throw error;
      }
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
    pool.close();
  }
}

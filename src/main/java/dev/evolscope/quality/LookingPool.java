package dev.evolscope.quality;

import dev.evolscope.conversation.CheckedRowStore.Shown;
import dev.evolscope.conversation.FindingStore.Found;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads rows and has families look at them on two threads, a few chunks ahead, and hands what they
 * found over in the order of the rows. For one caller.
 */
final class LookingPool implements AutoCloseable {
  /** Rows of a chunk. */
  static final int ROWS = 100;

  private static final int THREADS = 2;
  private static final int AHEAD = 2 * THREADS;

  private final RowReading reading;
  private final Inspection inspection;
  private final DueChecks due;
  private final boolean keepSubjects;
  private final Runnable giveWay;
  private final boolean parents;
  private final Deque<Future<Looked>> waiting = new ArrayDeque<>();
  private final ExecutorService pool =
      Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().name("quality-", 0).factory());

  /** A row, which families looked at it, and what they found. */
  record LookedRow(Shown row, long due, List<Found> found) {}

  /**
   * The first rows of a chunk.
   *
   * @param subjects of them; empty where nobody compares
   * @param rest that did not fit
   */
  record Looked(List<LookedRow> rows, List<Subject> subjects, List<Shown> rest) {}

  /**
   * @param keepSubjects whether what was read is wanted behind the families
   * @param giveWay called before each row
   */
  LookingPool(
      RowReading reading,
      Inspection inspection,
      DueChecks due,
      boolean keepSubjects,
      Runnable giveWay) {
    this.reading = reading;
    this.inspection = inspection;
    this.due = due;
    this.keepSubjects = keepSubjects;
    this.giveWay = giveWay;
    this.parents = keepSubjects || inspection.readsParents();
  }

  void add(List<Shown> rows) {
    waiting.addLast(submit(rows));
  }

  private Future<Looked> submit(List<Shown> rows) {
    return pool.submit(() -> look(rows));
  }

  boolean isFull() {
    return waiting.size() > AHEAD;
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** The next rows; waits for them. */
  Looked next() {
    Looked looked = get(waiting.removeFirst());
    if (!looked.rest().isEmpty()) {
      waiting.addFirst(submit(looked.rest()));
    }
    return looked;
  }

  private static Looked get(Future<Looked> looked) {
    try {
      return looked.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("rows cannot be looked at", e.getCause());
    }
  }

  private Looked look(List<Shown> rows) {
    RowReading.Read read = reading.read(rows, parents, inspection::unreadable);
    Map<Long, List<Found>> found = new HashMap<>();
    List<Shown> dealtWith = rows.subList(0, read.dealtWith());
    Map<Long, Long> dueOf = new HashMap<>();
    dealtWith.forEach(row -> dueOf.put(row.version(), due.of(row)));
    for (Subject subject : read.subjects()) {
      giveWay.run();
      found.put(subject.number(), inspection.of(subject, dueOf.getOrDefault(subject.number(), 0L)));
    }
    List<LookedRow> looked = new ArrayList<>();
    for (Shown row : dealtWith) {
      looked.add(
          new LookedRow(
              row,
              dueOf.getOrDefault(row.version(), 0L),
              found.getOrDefault(row.version(), List.of())));
    }
    return new Looked(
        looked,
        keepSubjects ? read.subjects() : List.of(),
        rows.subList(read.dealtWith(), rows.size()));
  }

  /** Waits for the rows under way: a thread that is interrupted would close the database's file. */
  @Override
  public void close() {
    waiting.forEach(looked -> looked.cancel(false));
    pool.close();
  }
}

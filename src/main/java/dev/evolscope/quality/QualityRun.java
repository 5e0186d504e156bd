package dev.evolscope.quality;

import dev.evolscope.conversation.CheckStore;
import dev.evolscope.conversation.CheckStore.KeptCheck;
import dev.evolscope.conversation.CheckedRowStore;
import dev.evolscope.conversation.CheckedRowStore.Shown;
import dev.evolscope.conversation.FindingStore;
import dev.evolscope.conversation.VersionPageStore;
import dev.evolscope.quality.LookingPool.Looked;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Has every family look at the shown rows that it has not seen yet, and those that compare rows at
 * all of them where these are others than before. What is found is kept as it goes, so that a run
 * that ends early, or the machine, costs little.
 */
public final class QualityRun {
  /** What is found shows after so much of the work, and so much time. */
  private static final int STEPS = 10;

  private static final Duration LEAST_BETWEEN_STEPS = Duration.ofSeconds(2);

  private final Checks checks;
  private final CheckStore store;
  private final CheckedRowStore rows;
  private final FindingStore findings;
  private final VersionPageStore pages;
  private final Board board;
  private final LongSupplier publication;
  private final Surroundings surroundings;

  /**
   * What goes first.
   *
   * @param giveWay called before each row: returns when nothing more urgent is under way
   * @param importing whether rows are read at the moment, which needs the processors
   */
  public record Surroundings(Runnable giveWay, BooleanSupplier importing) {
    private static final Duration GLANCE = Duration.ofMillis(50);

    /** Waits while rows are read, unless the run has to stop. */
    void letImport(RunWatch watch) {
      while (importing.getAsBoolean() && !watch.stopped()) {
        LockSupport.parkNanos(GLANCE.toNanos());
      }
    }
  }

  /**
   * Runs over a home.
   *
   * @param publication number of the newest one
   */
  public QualityRun(
      Checks checks,
      CheckStore store,
      CheckedRowStore rows,
      FindingStore findings,
      VersionPageStore pages,
      Board board,
      LongSupplier publication,
      Surroundings surroundings) {
    this.checks = checks;
    this.store = store;
    this.rows = rows;
    this.findings = findings;
    this.pages = pages;
    this.board = board;
    this.publication = publication;
    this.surroundings = surroundings;
  }

  /**
   * Looks at everything that needs it.
   *
   * @return whether everything is looked at; false where the watch said to stop
   */
  boolean run(RunWatch watch) {
    boolean done;
    long published;
    do {
      published = publication.getAsLong();
      done = new Once(watch).run();
    } while (done && published != publication.getAsLong());
    return done;
  }

  /** What is shown, counted. */
  private record Plan(long rows, long due, long shownRows) {}

  /** A run over what is shown when it begins. */
  private final class Once {
    private final RunWatch watch;
    private final Map<String, KeptCheck> kept;
    private final DueChecks due = new DueChecks(checks.conversations(), store);
    private final Inspection inspection;
    private final FindingWriter writer;
    private long done;
    private long total;
    private long stepAt;
    private long stepDone;

    Once(RunWatch watch) {
      this.watch = watch;
      this.kept = store.checks(checks.all().stream().map(Check::id).toList());
      Map<String, Integer> numbers = new HashMap<>();
      kept.forEach((id, check) -> numbers.put(id, check.number()));
      inspection = new Inspection(checks, numbers, watch);
      writer = new FindingWriter(findings, checks.conversations(), numbers, due.current());
    }

    boolean run() {
      Plan plan = plan();
      Comparing comparing =
          new Comparing(
              checks.collections(), store, rows, findings, inspection, kept, plan.shownRows());
      total = comparing.isEmpty() ? plan.due() : plan.rows();
      watch.total(total);
      stepAt = System.nanoTime();
      try (LookingPool pool =
          new LookingPool(
              new RowReading(pages),
              inspection,
              due,
              !comparing.isEmpty(),
              surroundings.giveWay())) {
        boolean all = look(pool, comparing) && comparing.finish(watch);
        if (total > 0) {
          findings.sync();
          board.read();
        }
        return all;
      }
    }

    private Plan plan() {
      long all = 0;
      long lacking = 0;
      long sum = 0;
      List<Shown> page = rows.shown(0);
      while (!page.isEmpty()) {
        for (Shown row : page) {
          all++;
          lacking += due.of(row) == 0 ? 0 : 1;
          sum += mixed(row.version() + mixed(row.parent() == null ? 0 : row.parent()));
        }
        page = rows.shown(page.getLast().version());
      }
      return new Plan(all, lacking, sum);
    }

    /** SplitMix64's finalizer: sums of it tell sets of numbers apart. */
    private static long mixed(long number) {
      long z = number + 0x9e3779b97f4a7c15L;
      z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
      z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
      return z ^ z >>> 31;
    }

    /** False where the watch said to stop. */
    private boolean look(LookingPool pool, Comparing comparing) {
      List<Shown> page = rows.shown(0);
      while (!page.isEmpty()) {
        List<Shown> wanted =
            comparing.isEmpty() ? page.stream().filter(row -> due.of(row) != 0).toList() : page;
        for (int from = 0; from < wanted.size(); from += LookingPool.ROWS) {
          surroundings.letImport(watch);
          if (watch.stopped()) {
            break;
          }
          pool.add(wanted.subList(from, Math.min(wanted.size(), from + LookingPool.ROWS)));
          while (pool.isFull()) {
            take(pool.next(), comparing);
          }
        }
        page = watch.stopped() ? List.of() : rows.shown(page.getLast().version());
      }
      while (!watch.stopped() && !pool.isEmpty()) {
        take(pool.next(), comparing);
      }
      writer.flush();
      return !watch.stopped();
    }

    private void take(Looked looked, Comparing comparing) {
      looked.subjects().forEach(comparing::add);
      for (LookingPool.LookedRow row : looked.rows()) {
        if (row.due() != 0) {
          writer.add(row.row(), row.due(), row.found());
        }
      }
      done += looked.rows().size();
      watch.done(done);
      if ((done - stepDone) * STEPS >= total
          && System.nanoTime() - stepAt > LEAST_BETWEEN_STEPS.toNanos()) {
        writer.flush();
        board.read();
        stepDone = done;
        stepAt = System.nanoTime();
      }
    }
  }
}

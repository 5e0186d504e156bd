package dev.evolscope.bench;

import dev.evolscope.bench.Figure.Aim;
import dev.evolscope.bench.Figures.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/**
 * One client's searches alone and beside other work of the same server, by turns, so that what
 * changes on the machine meanwhile falls on both.
 */
final class BesideBench {
  /** Of each kind; after fewer the first run's searches still compile, and look slow alone. */
  private static final int WARM_UP = 100;

  /** Fewer tell nothing of a 99th percentile. */
  private static final int FEWEST = 100;

  private static final double MOST_RATIO = 2;

  private final HttpSearch search;
  private final OtherWork work;
  private final Duration alone;
  private final Figures figures;

  /**
   * A comparison.
   *
   * @param alone how long each run searches before the other work begins
   */
  BesideBench(HttpSearch search, OtherWork work, Duration alone, Figures figures) {
    this.search = search;
    this.work = work;
    this.alone = alone;
    this.figures = figures;
  }

  /**
   * Measures every run.
   *
   * @throws IOException also where the work ends before enough searches were done beside it
   */
  void run(int runs) throws IOException, InterruptedException {
    for (QueryKind kind : QueryKind.mixed()) {
      search.measure(kind, WARM_UP);
    }
    String before = "search before " + work.name();
    String beside = "search beside " + work.name();
    for (int run = 1; run <= runs; run++) {
      long end = System.nanoTime() + alone.toNanos();
      List<Double> calm = searchWhile(() -> System.nanoTime() - end < 0);
      List<Double> busy = searchBeside(run);
      work.undo(run);
      for (int percent : new int[] {50, 99}) {
        String name = ", p" + percent;
        figures.add(Kind.plain(before + name, "ms"), at(percent, calm));
        Kind kind = new Kind(beside + name, "ms", before + name, Aim.ratio(MOST_RATIO));
        figures.add(kind, at(percent, busy));
      }
      figures.addSamples(before, calm);
      figures.addSamples(beside, busy);
    }
  }

  private List<Double> searchBeside(int run) throws IOException, InterruptedException {
    try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
      long start = System.nanoTime();
      Callable<Double> timed =
          () -> {
            work.run(run);
            return (System.nanoTime() - start) / 1e9;
          };
      Future<Double> ended = pool.submit(timed);
      List<Double> millis = searchWhile(() -> !ended.isDone());
      figures.add(Kind.plain(work.name() + " beside search", "s"), ended.get());
      return millis;
    } catch (ExecutionException e) {
      throw new IOException(work.name() + " beside the searches failed: " + e.getCause(), e);
    }
  }

  private List<Double> searchWhile(BooleanSupplier goOn) throws IOException, InterruptedException {
    List<QueryKind> kinds = QueryKind.mixed();
    List<Double> millis = new ArrayList<>();
    for (int i = 0; goOn.getAsBoolean(); i++) {
      millis.addAll(search.measure(kinds.get(i % kinds.size()), 1));
    }
    return millis;
  }

  private double at(int percent, List<Double> millis) throws IOException {
    if (millis.size() < FEWEST) {
      throw new IOException(
          "only %d searches before or beside %s, too few to tell: measure more rows"
              .formatted(millis.size(), work.name()));
    }
    return Percentiles.of(millis).at(percent);
  }
}

package dev.evolscope.bench;

import dev.evolscope.bench.Figure.Aim;
import dev.evolscope.bench.Figures.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;

/**
 * All checks over the rows of a home: how long they take alone, and one client's searches beside
 * them. On copies, since what is checked stays so.
 */
final class QualityBench {
  private static final Duration ALONE = Duration.ofSeconds(20);
  private static final Duration SLICE = Duration.ofSeconds(20);

  /** Of the import of the same rows. */
  private static final double MOST_RATIO = 3;

  private static final Kind CHECKS = new Kind("checks", "s", "import", Aim.ratio(MOST_RATIO));
  private static final Kind RATE = Kind.plain("checks, rows a second", "rows/s");
  private static final Kind MEMORY = Kind.plain("serve with checks, peak resident", "MB");

  private final Path home;
  private final Path copy;
  private final Path log;
  private final Figures figures;

  /**
   * @param home whose rows are not checked yet
   */
  QualityBench(Path home, Path folder, Figures figures) {
    this.home = home;
    this.copy = folder.resolve("quality");
    this.log = folder.resolve("quality.log");
    this.figures = figures;
  }

  void run(int runs) throws IOException, InterruptedException {
    for (int run = 1; run <= runs; run++) {
      alone();
    }
    try (ServedHome served = fresh();
        HttpSearch search = new HttpSearch(served.address())) {
      new BesideBench(search, new RunningChecks(served.address(), SLICE), ALONE, figures).run(runs);
    }
    FileSystemUtils.deleteRecursively(copy);
  }

  private void alone() throws IOException, InterruptedException {
    try (ServedHome served = fresh()) {
      long start = System.nanoTime();
      long rows = new RunningChecks(served.address(), SLICE).finish();
      double seconds = (System.nanoTime() - start) / 1e9;
      if (rows == 0) {
        throw new IOException(home + " is checked already: import its rows anew");
      }
      figures.add(CHECKS, seconds);
      figures.add(RATE, rows / seconds);
      served.server().peakMemory().ifPresent(bytes -> figures.add(MEMORY, bytes / 1e6));
    }
  }

  private ServedHome fresh() throws IOException, InterruptedException {
    FileSystemUtils.deleteRecursively(copy);
    FileSystemUtils.copyRecursively(home, copy);
    return ServedHome.start(copy, log);
  }
}

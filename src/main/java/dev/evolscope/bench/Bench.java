package dev.evolscope.bench;

import dev.evolscope.bench.BenchReport.Machine;
import dev.evolscope.bench.Figures.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;

/**
 * The whole benchmark: generates, imports {@code runs} times beside the bare minimum, serves the
 * last home and searches it. It needs about 3 KB of disk for each row and run.
 *
 * @param rows to generate, 1 or more
 * @param runs medians are taken of, 1 or more
 * @param format of the generated file
 * @param opener opens a home in this process, for the searches without HTTP
 * @param folder empty; receives the file, the homes and the logs, and is left as it is
 */
public record Bench(int rows, int runs, RowFormat format, Path folder, OpenedHome.Opener opener) {
  /** Rows of M2Lingual's full data. */
  public static final int DEFAULT_ROWS = 173_672;

  public Bench {
    if (rows < 1 || runs < 1) {
      throw new IllegalArgumentException(rows + " rows, " + runs + " runs: both must be 1 or more");
    }
  }

  /**
   * Measures everything.
   *
   * @param progress told in a sentence what comes next
   * @throws IOException where a measured program fails, with the end of its output
   */
  public BenchReport run(Consumer<String> progress) throws IOException, InterruptedException {
    Instant start = Instant.now();
    Figures figures = new Figures();
    progress.accept("generating " + rows + " rows");
    GeneratedFile file = GeneratedFile.write(folder.resolve("generated." + format.ending()), rows);
    figures.add(Kind.plain("generate and write", "s"), file.seconds());
    ImportBench imports = new ImportBench(file, folder, figures);
    Path home = folder;
    for (int run = 1; run <= runs; run++) {
      progress.accept("import, run " + run + " of " + runs);
      if (run > 1) {
        FileSystemUtils.deleteRecursively(home);
      }
      home = imports.run(run);
    }
    progress.accept("searching, " + runs + " runs");
    new ServeBench(home, folder, opener, figures).run(runs);
    return new BenchReport(start, Machine.here(), rows, file.textBytes(), figures.all());
  }
}

package dev.evolscope.bench;

import dev.evolscope.bench.BenchReport.Machine;
import dev.evolscope.bench.Figures.Kind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The benchmark: generates rows, or takes those of an earlier run, and measures the parts that are
 * asked for. It needs about 3 KB of disk for each row, 30 KB with other engines beside.
 *
 * @param opener opens a home in this process, for the searches without HTTP
 * @param folder receives the file, the homes and the logs, and is left as it is; empty, or that of
 *     an earlier run where nothing is to be imported
 */
public record Bench(BenchOptions options, Path folder, OpenedHome.Opener opener) {
  /** Rows of M2Lingual's full data. */
  public static final int DEFAULT_ROWS = 173_672;

  /** Of clients under load; a person reads for longer. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** Some ten thousand searches, after which the JVM compiles hardly anything more. */
  private static final Duration WARM_UP = Duration.ofSeconds(30);

  private static final Duration ALONE = Duration.ofSeconds(20);

  /** Formats whose export is measured: the one that costs least, and the one that costs most. */
  private static final List<String> EXPORTED = List.of("jsonl", "parquet");

  /** Enough for an import of half a minute, and few beside the rows that are searched. */
  private static final int ROWS_BESIDE = 30_000;

  /**
   * Measures.
   *
   * @param progress told in a sentence what comes next, and what is left out
   * @throws IOException where a measured program fails, with the end of its output; where the
   *     folder lacks what an earlier run should have left
   */
  public BenchReport run(Consumer<String> progress) throws IOException, InterruptedException {
    Instant start = Instant.now();
    Figures figures = new Figures();
    if (options.needsEarlierHome()) {
      home(); // before rows are generated in vain
    }
    if (!options.needsFile()) {
      return copies(start, figures, progress);
    }
    GeneratedFile file = file(figures, progress);
    for (BenchPart part : BenchPart.values()) {
      if (options.parts().contains(part)) {
        progress.accept(part + ", " + options.runs() + " runs");
        run(part, file, figures, progress);
      }
    }
    return new BenchReport(
        start, Machine.here(), file.rows(), file.textBytes(), figures.all(), figures.samples());
  }

  private void run(BenchPart part, GeneratedFile file, Figures figures, Consumer<String> progress)
      throws IOException, InterruptedException {
    int runs = options.runs();
    switch (part) {
      case IMPORT -> importRows(file, figures, progress);
      case SEARCH -> new ServeBench(home(), folder, opener, figures).run(runs);
      case LOAD -> load(figures, progress);
      case COVERAGE -> coverage(figures);
      case START ->
          new StartBench(home(), folder.resolve("start.log"), options.script(), figures).run(runs);
      case BESIDE_IMPORT -> besideImport(file, figures);
      case BESIDE_EXPORT -> besideExport(figures);
      case QUALITY -> new QualityBench(home(), folder, figures).run(runs);
      case STATISTICS ->
          new StatisticsBench(home(), folder.resolve("statistics.log"), figures).run(runs);
      case PAGES -> pages(figures);
      case COPIES -> new CopyBench(file.rows(), file.rowBytes(), figures).run(runs);
      case RIVALS ->
          new RivalBench(
                  file,
                  folder.resolve("rivals"),
                  new RivalJars(options.rivalJars()),
                  opener,
                  figures,
                  progress)
              .run(runs);
    }
  }

  private BenchReport copies(Instant start, Figures figures, Consumer<String> progress) {
    int rows = Objects.requireNonNullElse(options.rows(), DEFAULT_ROWS);
    int rowBytes = Objects.requireNonNullElse(options.rowBytes(), SyntheticRows.MEAN_SIZE);
    progress.accept("copies among " + rows + " rows, " + options.runs() + " runs");
    CopyBench bench = new CopyBench(rows, rowBytes, figures);
    bench.run(options.runs());
    return new BenchReport(
        start, Machine.here(), rows, bench.textBytes(), figures.all(), figures.samples());
  }

  private GeneratedFile file(Figures figures, Consumer<String> progress) throws IOException {
    Optional<GeneratedFile> kept = GeneratedFile.in(folder);
    if (kept.isPresent()) {
      check(options.rows(), kept.get().rows(), "rows");
      check(options.rowBytes(), kept.get().rowBytes(), "bytes a row");
      progress.accept("taking the " + kept.get().rows() + " rows in " + folder);
      return kept.get();
    }
    int rows = Objects.requireNonNullElse(options.rows(), DEFAULT_ROWS);
    int rowBytes = Objects.requireNonNullElse(options.rowBytes(), SyntheticRows.MEAN_SIZE);
    progress.accept("generating " + rows + " rows");
    Path path = folder.resolve("generated." + options.format().ending());
    GeneratedFile file = GeneratedFile.write(path, GeneratedFile.SEED, rows, rowBytes);
    figures.add(Kind.plain("generate and write", "s"), file.seconds());
    file.keep();
    return file;
  }

  private void check(@Nullable Integer wanted, int there, String what) throws IOException {
    if (wanted != null && wanted != there) {
      throw new IOException(
          "%s holds rows of an earlier run, %d %s and not %d: leave that option out, or name an empty or new folder"
              .formatted(folder, there, what, wanted));
    }
  }

  private void importRows(GeneratedFile file, Figures figures, Consumer<String> progress)
      throws IOException, InterruptedException {
    ImportBench imports = new ImportBench(file, folder, figures);
    Path home = folder;
    for (int run = 1; run <= options.runs(); run++) {
      progress.accept("import, run " + run + " of " + options.runs());
      if (run > 1) {
        FileSystemUtils.deleteRecursively(home);
      }
      home = imports.run(run);
    }
  }

  private void load(Figures figures, Consumer<String> progress)
      throws IOException, InterruptedException {
    try (ServedHome served = ServedHome.start(home(), folder.resolve("load.log"))) {
      URI server = served.address();
      new LoadBench(server, options.clients(), PAUSE, WARM_UP, options.loadTime(), figures)
          .run(options.runs(), progress);
    }
  }

  private void coverage(Figures figures) throws IOException, InterruptedException {
    try (ServedHome served = ServedHome.start(home(), folder.resolve("coverage.log"));
        HttpSearch http = new HttpSearch(served.address())) {
      new CoverageBench(http, figures).run(options.runs());
    }
  }

  private void pages(Figures figures) throws IOException, InterruptedException {
    try (ServedHome served = ServedHome.start(home(), folder.resolve("pages.log"));
        JsonHttp http = new JsonHttp(served.address())) {
      new PageBench(http, figures).run(options.runs());
    }
  }

  private void besideImport(GeneratedFile file, Figures figures)
      throws IOException, InterruptedException {
    int rows = Math.min(ROWS_BESIDE, file.rows());
    Path path = folder.resolve("beside." + options.format().ending());
    GeneratedFile other = GeneratedFile.write(path, GeneratedFile.SEED + 1, rows, file.rowBytes());
    try (ServedHome served = ServedHome.start(home(), folder.resolve("beside.log"));
        HttpSearch search = new HttpSearch(served.address())) {
      SentImport work = new SentImport(served.address(), other.file());
      new BesideBench(search, work, ALONE, figures).run(options.runs());
    }
  }

  private void besideExport(Figures figures) throws IOException, InterruptedException {
    for (String format : EXPORTED) {
      try (ServedHome served = ServedHome.start(home(), folder.resolve("beside-export.log"));
          HttpSearch search = new HttpSearch(served.address())) {
        StreamedExport work = new StreamedExport(served.address(), format);
        new BesideBench(search, work, ALONE, figures).run(options.runs());
        served
            .server()
            .peakMemory()
            .ifPresent(
                bytes ->
                    figures.add(
                        Kind.plain("serve beside export of " + format + ", peak resident", "MB"),
                        bytes / 1e6));
      }
    }
  }

  /** The home that the last import filled, in this run or an earlier one. */
  private Path home() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> String.valueOf(path.getFileName()).matches("home-\\d+"))
          .findFirst()
          .orElseThrow(
              () ->
                  new IOException(
                      folder
                          + " holds no imported home: measure import too, or name the folder of a run that did"));
    }
  }
}

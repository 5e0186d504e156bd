package dev.evolscope.cli;

import dev.evolscope.bench.Bench;
import dev.evolscope.bench.BenchOptions;
import dev.evolscope.bench.BenchPart;
import dev.evolscope.bench.BenchReport;
import dev.evolscope.bench.OpenedHome;
import dev.evolscope.bench.RowFormat;
import dev.evolscope.search.ConversationSearch;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code evolscope bench}: measures import and search on generated rows. */
@Command(
    name = "bench",
    description = "Measures import, search and more on generated rows, beside the bare minimum.",
    mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "PART",
      description = "What to measure: ${COMPLETION-CANDIDATES} (default: import,search).")
  private Set<BenchPart> only = BenchPart.DEFAULT;

  @Option(names = "--rows", description = "Rows to generate (default: " + Bench.DEFAULT_ROWS + ").")
  private @Nullable Integer rows;

  @Option(
      names = "--row-bytes",
      description = "Mean bytes of text in a row (default: 8192; 1000 at the least).")
  private @Nullable Integer rowBytes;

  @Option(
      names = "--runs",
      description = "Runs that medians are taken of (default: ${DEFAULT-VALUE}).")
  private int runs = 5;

  @Option(
      names = "--format",
      description = "Format of the generated file: ${COMPLETION-CANDIDATES} (default: PARQUET).")
  private RowFormat format = RowFormat.PARQUET;

  @Option(
      names = "--clients",
      description = "Clients that search at once under load (default: ${DEFAULT-VALUE}).")
  private int clients = 50;

  @Option(
      names = "--load-seconds",
      description = "Length of each run under load (default: ${DEFAULT-VALUE}).")
  private int loadSeconds = 120;

  @Option(
      names = "--script",
      description = "What is started to measure starts (default: ${DEFAULT-VALUE}).")
  private Path script = Path.of("evolscope");

  @Option(
      names = "--rival-jars",
      description = "Folder that src/test/scripts/rivals filled (default: ${DEFAULT-VALUE}).")
  private Path rivalJars = Path.of("target", "rivals");

  @Option(
      names = "--home",
      description =
          "Folder to work in: empty or, without import, that of an earlier run (default: a temporary one).")
  private @Nullable Path home;

  @Option(names = "--json", description = "File that receives the raw figures.")
  private @Nullable Path json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    BenchOptions options = options();
    Path folder = folder();
    out.println("working in " + folder);
    BenchReport report =
        new Bench(options, folder, BenchCommand::openHome).run(step -> print(out, step));
    out.print(report.table());
    out.flush();
    if (json != null) {
      report.writeTo(json);
    }
    return 0;
  }

  private BenchOptions options() {
    try {
      return new BenchOptions(
          only,
          rows,
          rowBytes,
          runs,
          format,
          clients,
          Duration.ofSeconds(loadSeconds),
          script,
          rivalJars);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private static OpenedHome openHome(Path folder) throws IOException {
    Home opened = Home.open(folder);
    return new OpenedHome() {
      @Override
      public ConversationSearch search() {
        return opened.search();
      }

      @Override
      public void close() {
        opened.close();
      }
    };
  }

  private static void print(PrintWriter out, String step) {
    out.println(step);
    out.flush();
  }

  private Path folder() throws IOException {
    if (home == null) {
      return Files.createTempDirectory("evolscope-bench");
    }
    Files.createDirectories(home);
    try (var content = Files.list(home)) {
      if (only.contains(BenchPart.IMPORT) && content.findAny().isPresent()) {
        throw new IOException(home + " is not empty: name an empty or new folder");
      }
    }
    return home;
  }
}

package dev.evolscope.cli;

import dev.evolscope.bench.Bench;
import dev.evolscope.bench.BenchReport;
import dev.evolscope.bench.OpenedHome;
import dev.evolscope.bench.RowFormat;
import dev.evolscope.search.ConversationSearch;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code evolscope bench}: measures import and search on generated rows. */
@Command(
    name = "bench",
    description = "Measures import and search on generated rows, beside the bare minimum.",
    mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--rows", description = "Rows to generate (default: ${DEFAULT-VALUE}).")
  private int rows = Bench.DEFAULT_ROWS;

  @Option(
      names = "--runs",
      description = "Runs that medians are taken of (default: ${DEFAULT-VALUE}).")
  private int runs = 5;

  @Option(
      names = "--format",
      description = "Format of the generated file: ${COMPLETION-CANDIDATES} (default: PARQUET).")
  private RowFormat format = RowFormat.PARQUET;

  @Option(names = "--home", description = "Empty folder to work in (default: a temporary one).")
  private @Nullable Path home;

  @Option(names = "--json", description = "File that receives the raw figures.")
  private @Nullable Path json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = folder();
    out.println("working in " + folder);
    BenchReport report =
        new Bench(rows, runs, format, folder, BenchCommand::openHome).run(step -> print(out, step));
    out.print(report.table());
    out.flush();
    if (json != null) {
      report.writeTo(json);
    }
    return 0;
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
      if (content.findAny().isPresent()) {
        throw new IOException(home + " is not empty: name an empty or new folder");
      }
    }
    return home;
  }
}

package dev.evolscope.cli;

import dev.evolscope.export.ExportFormat;
import dev.evolscope.export.ExportRequest;
import dev.evolscope.export.Mask;
import dev.evolscope.parquet.CountedOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes what a query and filters select into a file, or to standard output. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Export the conversations that a query and filters select, in source order.")
final class ExportCommand implements Callable<Integer> {
  private static final Path STANDARD_OUTPUT = Path.of("-");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl, csv, parquet, sharegpt or openai (default: jsonl)")
  private ExportFormat format = ExportFormat.JSONL;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "the file, which takes the place of one of its name; - for standard output (default: -)")
  private Path out = STANDARD_OUTPUT;

  @Mixin private SelectionOption selection = new SelectionOption();

  @Option(
      names = "--mask",
      paramLabel = "MASK",
      description = "personal puts [EMAIL], [PHONE] and the like for personal data (default: none)")
  private Mask mask = Mask.NONE;

  @Option(names = "--archive", description = "a ZIP file of the file, its sources and its manifest")
  private boolean archive;

  @Mixin private HomeOption home = new HomeOption();
  @Mixin private JsonOption json = new JsonOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  /** What is told of an export. */
  record Exported(String format, String file, long conversations, long bytes) {}

  @Override
  public Integer call() throws IOException {
    ExportRequest request =
        new ExportRequest(format, mask, archive, selection.query(), selection.filters());
    boolean toFile = !out.equals(STANDARD_OUTPUT);
    Path folder = home.existing();
    Exported exported = toFile ? toFile(folder, request) : toStandardOutput(folder, request);
    // What is told must not stand in the data
    PrintWriter answer = toFile ? spec.commandLine().getOut() : spec.commandLine().getErr();
    answer.println(json.wanted() ? JsonOption.of(exported) : text(exported));
    answer.flush();
    return 0;
  }

  /** The file appears whole or not at all. */
  private Exported toFile(Path folder, ExportRequest request) throws IOException {
    if (Files.isDirectory(out)) {
      throw wrong("--out " + out + " is a folder: name a file");
    }
    Path partly = out.resolveSibling(out.getFileName() + ".part");
    try {
      long conversations;
      try (OutputStream file = Files.newOutputStream(partly)) {
        conversations = write(folder, request, file);
      }
      Files.move(partly, out, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return new Exported(format.label(), out.toString(), conversations, Files.size(out));
    } finally {
      Files.deleteIfExists(partly);
    }
  }

  private Exported toStandardOutput(Path folder, ExportRequest request) throws IOException {
    CountedOutput counted = new CountedOutput(System.out);
    long conversations = write(folder, request, counted);
    if (System.out.checkError()) {
      throw new CommandException("standard output took not all of it");
    }
    return new Exported(format.label(), "-", conversations, counted.count());
  }

  private static long write(Path folder, ExportRequest request, OutputStream to)
      throws IOException {
    try (ExportSource source = ExportSource.of(folder)) {
      return source.write(request, to);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private static String text(Exported exported) {
    return "%s: %,d conversations, %,d bytes"
        .formatted(exported.file(), exported.conversations(), exported.bytes());
  }
}

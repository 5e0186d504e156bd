package dev.evolscope.bench;

import dev.evolscope.bench.Figure.Aim;
import dev.evolscope.bench.Figures.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.util.FileSystemUtils;

/** Import of the generated file into an empty home, beside the Parquet reader alone. */
final class ImportBench {
  /** The heap that an import must do with. */
  static final int HEAP_MEGABYTES = 1024;

  static final Kind READ = Kind.plain("read Parquet only", "s");
  static final Kind BARE = Kind.plain("read and index only", "s");
  private static final Kind IMPORT = new Kind("import", "s", BARE.name(), Aim.ratio(2));
  private static final Kind MEMORY = Kind.plain("import, peak resident", "MB");
  private static final Kind RATE = Kind.plain("import, rows a second", "rows/s");

  private final GeneratedFile file;
  private final Path folder;
  private final Figures figures;

  ImportBench(GeneratedFile file, Path folder, Figures figures) {
    this.file = file;
    this.folder = folder;
    this.figures = figures;
  }

  /** Measures once; returns the home that the import filled. */
  Path run(int number) throws IOException, InterruptedException {
    if (file.isParquet()) {
      read();
    }
    bareImport(number);
    Path home = Files.createDirectory(folder.resolve("home-" + number));
    Imported imported = into(home, file.file(), folder.resolve("import-" + number + ".log"));
    figures.add(IMPORT, imported.seconds());
    figures.add(RATE, file.rows() / imported.seconds());
    imported.peakBytes().ifPresent(bytes -> figures.add(MEMORY, bytes / 1e6));
    return home;
  }

  /**
   * An import that was done.
   *
   * @param peakBytes of resident memory; empty where the system does not tell
   */
  record Imported(double seconds, OptionalLong peakBytes) {}

  /** Imports the file into a home by a process of its own. */
  static Imported into(Path home, Path file, Path log) throws IOException, InterruptedException {
    List<String> arguments =
        List.of("import", file.toString(), "--dataset", "bench", "--home", home.toString());
    long start = System.nanoTime();
    try (ChildProgram child = ChildProgram.start(HEAP_MEGABYTES, log, arguments)) {
      OptionalLong peak = child.await();
      return new Imported((System.nanoTime() - start) / 1e9, peak);
    }
  }

  /**
   * The same reader and analyzers in a process of the same heap, without store, facets and
   * publication.
   */
  private void bareImport(int number) throws IOException, InterruptedException {
    Path index = folder.resolve("bare-" + number);
    List<String> arguments = List.of("bare-import", file.file().toString(), index.toString());
    long start = System.nanoTime();
    try (ChildProgram child =
        ChildProgram.start(HEAP_MEGABYTES, folder.resolve("bare-" + number + ".log"), arguments)) {
      child.await();
      figures.add(BARE, (System.nanoTime() - start) / 1e9);
    }
    FileSystemUtils.deleteRecursively(index);
  }

  private void read() throws IOException {
    long start = System.nanoTime();
    BareRead read = BareRead.of(file.file());
    figures.add(READ, (System.nanoTime() - start) / 1e9);
    if (read.rows() != file.rows()) {
      throw new IOException(
          file.file() + ": " + read.rows() + " rows read of " + file.rows() + " written");
    }
  }
}

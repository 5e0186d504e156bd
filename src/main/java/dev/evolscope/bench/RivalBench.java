package dev.evolscope.bench;

import dev.evolscope.bench.Figures.Kind;
import dev.evolscope.bench.ImportBench.Imported;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The generated rows in our program and in other engines, loaded one after the other and then asked
 * the same questions by turns. What is in a process of its own is asked over HTTP, what is in this
 * process directly; each is set beside ours of the same way.
 */
final class RivalBench {
  private static final String OURS = "ours";

  private final GeneratedFile file;
  private final Path folder;
  private final RivalJars jars;
  private final OpenedHome.Opener opener;
  private final Figures figures;
  private final Consumer<String> progress;
  private final List<Rival> rivals = new ArrayList<>();

  /**
   * A comparison.
   *
   * @param folder receives every engine's data; emptied first
   */
  RivalBench(
      GeneratedFile file,
      Path folder,
      RivalJars jars,
      OpenedHome.Opener opener,
      Figures figures,
      Consumer<String> progress) {
    this.file = file;
    this.folder = folder;
    this.jars = jars;
    this.opener = opener;
    this.figures = figures;
    this.progress = progress;
  }

  /** Loads every engine and asks all of them in every run. */
  void run(int runs) throws IOException, InterruptedException {
    FileSystemUtils.deleteRecursively(folder);
    Files.createDirectories(folder);
    // Apart from ours, since OpenSearch may run as a user who cannot enter ours
    Path shared = Files.createTempDirectory("evolscope-opensearch");
    try (URLClassLoader drivers = jars.drivers()) {
      measure(drivers, shared, runs);
    } finally {
      FileSystemUtils.deleteRecursively(shared);
    }
  }

  private void measure(ClassLoader drivers, Path shared, int runs)
      throws IOException, InterruptedException {
    try {
      loadOurs();
      load(new SqliteDialect(), drivers);
      load(new DuckDbDialect(), drivers);
      loadOpenSearch(shared);
      new RivalQuestions(rivals, figures).run(runs);
    } finally {
      close();
    }
  }

  /** Every one, even where another cannot be closed: some are processes. */
  private void close() throws IOException {
    IOException failed = null;
    for (Rival rival : rivals.reversed()) {
      try {
        rival.close();
      } catch (IOException e) {
        failed = e;
      }
    }
    if (failed != null) {
      throw failed;
    }
  }

  private void loadOurs() throws IOException, InterruptedException {
    progress.accept("loading the rows into ours");
    Path home = Files.createDirectory(folder.resolve("home"));
    Imported imported = ImportBench.into(home, file.file(), folder.resolve("import.log"));
    figures.add(Kind.plain(OURS + ", load", "s"), imported.seconds());
    figures.add(Kind.plain(OURS + ", size on disk", "MB"), megabytes(home));
    rivals.add(new OwnRival(opener.openCopy(home, folder.resolve("home-copy"))));
    ServedHome served = ServedHome.start(home, folder.resolve("serve.log"));
    rivals.add(new OwnServerRival(served, new JsonHttp(served.address())));
  }

  private void load(SqlDialect dialect, ClassLoader drivers)
      throws IOException, InterruptedException {
    Path data = Files.createDirectory(folder.resolve(dialect.driver()));
    load(dialect.name(), data, () -> SqlRival.load(dialect, drivers, file.file(), data));
  }

  /** Left out where it cannot be started, which depends on the machine; the report says so. */
  private void loadOpenSearch(Path shared) throws IOException, InterruptedException {
    OpenSearchNode node;
    try {
      node = OpenSearchNode.start(jars.openSearch(), shared, folder.resolve("opensearch.log"));
    } catch (IOException e) {
      progress.accept("OpenSearch is left out, it cannot be started: " + e.getMessage());
      return;
    }
    try {
      load(OpenSearchRival.NAME, node.data(), () -> OpenSearchRival.load(node, file.file()));
    } catch (IOException | InterruptedException | RuntimeException e) {
      node.close();
      throw e;
    }
  }

  private void load(String name, Path data, Callable<Rival> loading)
      throws IOException, InterruptedException {
    progress.accept("loading the rows into " + name);
    long start = System.nanoTime();
    try {
      rivals.add(loading.call());
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(name + " cannot be loaded", e);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    figures.add(new Kind(name + ", load", "s", OURS + ", load", null), seconds);
    figures.add(
        new Kind(name + ", size on disk", "MB", OURS + ", size on disk", null), megabytes(data));
  }

  private static double megabytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()
          / 1e6;
    }
  }
}

package dev.evolscope.cli;

import dev.evolscope.conversation.ImportOptions;
import dev.evolscope.conversation.ImportState;
import dev.evolscope.conversation.Provenance;
import dev.evolscope.ingest.ImportStatus;
import dev.evolscope.ingest.Imports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The bundled sample, imported into an empty home while the server starts. Its lifecycle comes
 * before the web server's: the first visitor finds all of it.
 */
final class Sample implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Sample.class);

  private static final ImportOptions OPTIONS =
      new ImportOptions(
          false, null, new Provenance("CC0 1.0", "data/sample/README.md of Evolscope", null));

  private final Imports imports;
  private final List<Long> started = new ArrayList<>();
  private volatile boolean awaited;

  Sample(Imports imports) {
    this.imports = imports;
  }

  /**
   * Starts its imports, or goes on with those that the program's end interrupted.
   *
   * @param fresh whether the home is empty
   */
  void begin(boolean fresh) throws IOException {
    List<DatasetFile> files = files();
    List<ImportStatus> known = imports.reports().recent();
    if (fresh && known.isEmpty()) {
      for (DatasetFile file : files) {
        started.add(imports.start(file.request(OPTIONS)));
      }
      return;
    }
    for (ImportStatus status : known) {
      boolean ours =
          files.stream()
              .anyMatch(
                  f -> f.dataset().equals(status.dataset()) && f.part().equals(status.part()));
      if (ours && status.state() == ImportState.INTERRUPTED && imports.resume(status.id())) {
        started.add(status.id());
      }
    }
  }

  static List<DatasetFile> files() throws IOException {
    Path folder = Path.of(System.getProperty("evolscope.sample", "data/sample"));
    return Files.isDirectory(folder) ? DatasetFile.of(folder, null) : List.of();
  }

  /** Waits for the imports. */
  @Override
  public void start() {
    try {
      for (long id : started) {
        ImportStatus ended = imports.await(id);
        if (ended.state() != ImportState.PUBLISHED) {
          LOG.warn("{} of the sample was not imported: {}", ended.part(), ended.message());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    awaited = true;
  }

  @Override
  public void stop() {
    awaited = false;
  }

  @Override
  public boolean isRunning() {
    return awaited;
  }

  @Override
  public int getPhase() {
    return 0;
  }
}

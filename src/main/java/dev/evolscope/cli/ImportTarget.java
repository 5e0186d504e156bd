package dev.evolscope.cli;

import dev.evolscope.conversation.ImportOptions;
import dev.evolscope.ingest.ImportStatus;
import dev.evolscope.ingest.Imports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the import command imports: into the home itself, or through the server that holds it. */
sealed interface ImportTarget extends AutoCloseable {
  long POLL_MILLIS = 200;

  /** The target for a home. */
  static ImportTarget of(Path home) throws IOException {
    Optional<HomeLock> lock = HomeLock.take(home);
    if (lock.isPresent()) {
      return new OwnHome(OpenHome.of(home, lock.get()));
    }
    return new ServedHome(ServerClient.of(home));
  }

  /** Imports a file and waits for its end. */
  ImportStatus run(DatasetFile file, ImportOptions options, ProgressLine progress)
      throws IOException;

  @Override
  void close() throws IOException;

  /** Waits between two looks at a running import. */
  static void pause() throws IOException {
    try {
      Thread.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** This process has the home. */
  record OwnHome(OpenHome home) implements ImportTarget {
    @Override
    public ImportStatus run(DatasetFile file, ImportOptions options, ProgressLine progress)
        throws IOException {
      Imports imports = home.home().imports();
      long id = imports.start(file.request(options));
      ImportStatus status = imports.reports().find(id).orElseThrow();
      while (!status.state().ended()) {
        pause();
        status = imports.reports().find(id).orElseThrow();
        progress.show(status);
      }
      progress.end();
      return imports.await(id);
    }

    @Override
    public void close() throws IOException {
      home.close();
    }
  }

  /** A server has the home. */
  record ServedHome(ServerClient server) implements ImportTarget {
    @Override
    public ImportStatus run(DatasetFile file, ImportOptions options, ProgressLine progress)
        throws IOException {
      long id = server.startImport(file, options);
      ImportStatus status = server.importStatus(id);
      while (!status.state().ended()) {
        pause();
        status = server.importStatus(id);
        progress.show(status);
      }
      progress.end();
      return status;
    }

    @Override
    public void close() {}
  }
}

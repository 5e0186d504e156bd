package dev.evolscope.cli;

import dev.evolscope.export.Export;
import dev.evolscope.export.ExportRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Where the export command reads: the home itself, or the server that holds it. */
sealed interface ExportSource extends AutoCloseable {

  /** The source of a home. */
  static ExportSource of(Path home) throws IOException {
    Optional<HomeLock> lock = HomeLock.take(home);
    if (lock.isPresent()) {
      return new OwnHome(OpenHome.of(home, lock.get()));
    }
    return new ServedHome(ServerClient.of(home));
  }

  /**
   * Writes the export.
   *
   * @return how many conversations it holds
   * @throws IOException where it is not whole
   */
  long write(ExportRequest request, OutputStream out) throws IOException;

  @Override
  void close() throws IOException;

  /** This process has the home. */
  record OwnHome(OpenHome home) implements ExportSource {
    @Override
    public long write(ExportRequest request, OutputStream out) throws IOException {
      Export export = home.home().exports().prepare(request);
      export.writeTo(out);
      return export.manifest().conversations();
    }

    @Override
    public void close() throws IOException {
      home.close();
    }
  }

  /** A server has the home. */
  record ServedHome(ServerClient server) implements ExportSource {
    @Override
    public long write(ExportRequest request, OutputStream out) {
      return server.export(request, out);
    }

    @Override
    public void close() {}
  }
}

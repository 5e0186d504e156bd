package dev.evolscope.ingest;

import dev.evolscope.conversation.ImportRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where sent files stay until their import has ended.
 *
 * @param path made when it is first needed
 */
record UploadFolder(Path path) {

  /** Deletes the file of an import that has ended, where it was sent. */
  void discard(ImportRecord job) throws IOException {
    Path file = Path.of(job.file());
    if (file.startsWith(path.toAbsolutePath())) {
      Files.deleteIfExists(file);
    }
  }

  /** A halt leaves files that were half sent, or whose import had just ended: deletes them. */
  void clean(List<ImportRecord> interrupted) throws IOException {
    if (!Files.isDirectory(path)) {
      return;
    }
    Set<Path> needed =
        interrupted.stream().map(job -> Path.of(job.file())).collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.map(Path::toAbsolutePath).toList()) {
        if (!needed.contains(file)) {
          Files.delete(file);
        }
      }
    }
  }
}

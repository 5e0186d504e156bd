package dev.evolscope.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Folders of a home's index: the live one, one for each import that is staged beside it, one for a
 * rebuild.
 *
 * @param root the home's {@code index} folder
 */
public record IndexFolders(Path root) {
  private static final String STAGING = "staging-";

  /** The index that searches use. */
  public Path live() {
    return root.resolve("live");
  }

  Path rebuild() {
    return root.resolve("rebuild");
  }

  Path staging(long importId) {
    return root.resolve(STAGING + importId);
  }

  /**
   * Puts the rebuilt index in the live one's place; a halt in between leaves no live one, which the
   * next start notices.
   */
  void exchange() throws IOException {
    FileSystemUtils.deleteRecursively(live());
    Files.move(rebuild(), live());
  }

  /** Deletes staging and rebuild folders: an import that is resumed stages anew from the store. */
  void clean() throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (Stream<Path> folders = Files.list(root)) {
      List<Path> stale =
          folders
              .filter(f -> f.getFileName().toString().startsWith(STAGING) || f.equals(rebuild()))
              .toList();
      for (Path folder : stale) {
        FileSystemUtils.deleteRecursively(folder);
      }
    }
  }

  /** How many bytes an import's index has. */
  long stagedBytes(long importId) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(staging(importId))) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  void delete(long importId) throws IOException {
    FileSystemUtils.deleteRecursively(staging(importId));
  }
}

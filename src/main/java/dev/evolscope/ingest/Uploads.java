package dev.evolscope.ingest;

import dev.evolscope.conversation.Mapping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Takes sent files into the home and imports them; a file stays until its import has ended, so that
 * it can be resumed.
 */
public final class Uploads {
  private final Path folder;
  private final Imports imports;

  public Uploads(Path folder, Imports imports) {
    this.folder = folder;
    this.imports = imports;
  }

  /**
   * Keeps a file and queues its import.
   *
   * @param fileName the sender's name for it: text, never a path
   * @param dataset null or blank for the file's stem
   * @param mapping how its rows are read; null where the file decides
   * @return the import's number
   * @throws UnreadableFileException if it cannot be a dataset
   * @throws InvalidNameException if the dataset cannot be called so
   */
  public long start(
      String fileName,
      @Nullable String dataset,
      boolean append,
      @Nullable Mapping mapping,
      InputStream content)
      throws IOException {
    Files.createDirectories(folder);
    Path file = Files.createTempFile(folder, "upload-", ".data");
    try {
      Files.copy(content, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      return start(fileName, dataset, append, mapping, file);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /** Queues a file that is in the uploads folder already. */
  public long start(
      String fileName,
      @Nullable String dataset,
      boolean append,
      @Nullable Mapping mapping,
      Path file)
      throws IOException {
    String part = PartName.of(fileName);
    String name = dataset == null || dataset.isBlank() ? PartName.stem(part) : dataset;
    return imports.start(new ImportRequest(name, part, file, append, mapping));
  }

  /** Where files that are being sent belong. */
  public Path folder() throws IOException {
    return Files.createDirectories(folder);
  }
}

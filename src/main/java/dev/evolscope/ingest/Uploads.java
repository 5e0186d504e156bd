package dev.evolscope.ingest;

import dev.evolscope.conversation.ConversationParser;
import dev.evolscope.conversation.ImportOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Takes sent files into the home and imports them; a file stays until its import has ended, so that
 * it can be resumed.
 */
public final class Uploads {
  private final Path folder;
  private final Imports imports;
  private final ConversationParser parser;

  public Uploads(Path folder, Imports imports, ConversationParser parser) {
    this.folder = folder;
    this.imports = imports;
    this.parser = parser;
  }

  /**
   * Keeps a file and queues its import.
   *
   * @param fileName the sender's name for it: text, never a path
   * @param dataset null or blank for the file's stem
   * @return the import's number
   * @throws UnreadableFileException if it cannot be a dataset
   * @throws InvalidNameException if the dataset cannot be called so
   */
  public long start(
      String fileName, @Nullable String dataset, ImportOptions options, InputStream content)
      throws IOException {
    KeptUpload kept = keep(fileName, dataset, content);
    try {
      return kept.start(options);
    } finally {
      kept.discardUnlessStarted();
    }
  }

  /** Where sent files wait. */
  public Path folder() throws IOException {
    return Files.createDirectories(folder);
  }

  /** Keeps a file to be looked at. */
  public KeptUpload keep(String fileName, @Nullable String dataset, InputStream content)
      throws IOException {
    String part = PartName.of(fileName);
    String name = dataset == null || dataset.isBlank() ? PartName.stem(part) : dataset;
    Path file = Files.createTempFile(folder(), "upload-", ".data");
    try {
      Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    return new KeptUpload(imports, parser, name, part, file);
  }
}

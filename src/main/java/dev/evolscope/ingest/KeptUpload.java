package dev.evolscope.ingest;

import dev.evolscope.conversation.ConversationParser;
import dev.evolscope.conversation.ImportOptions;
import dev.evolscope.conversation.Mapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A sent file that waits for its sender to look at it before it is imported. */
public final class KeptUpload {
  private final Imports imports;
  private final ConversationParser parser;
  private final String dataset;
  private final String part;
  private final Path file;
  private boolean started;

  KeptUpload(Imports imports, ConversationParser parser, String dataset, String part, Path file) {
    this.imports = imports;
    this.parser = parser;
    this.dataset = dataset;
    this.part = part;
    this.file = file;
  }

  /** What the file is called. */
  public String part() {
    return part;
  }

  /**
   * What an import would read.
   *
   * @param given null where the file decides
   * @throws UnreadableFileException if an import would fail
   */
  public FilePreview preview(@Nullable Mapping given) throws IOException {
    return FilePreview.of(file, dataset, part, given, parser);
  }

  /** Queues its import; the file is the import's to delete from then on. */
  public long start(ImportOptions options) throws IOException {
    long id = imports.start(new ImportRequest(dataset, part, file, options));
    started = true;
    return id;
  }

  /** Deletes the file of a sender who left. */
  public void discardUnlessStarted() {
    if (!started) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException("a sent file cannot be deleted", e);
      }
    }
  }
}

package dev.evolscope.search;

import dev.evolscope.conversation.Conversation;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;

/**
 * An index beside the live one that takes an import's conversations until they are published. Safe
 * for several threads.
 */
public final class StagingIndex implements AutoCloseable {
  /** Characters of a conversation that may take much of the memory by itself. */
  private static final long HEAVY = 1 << 20;

  private final Path directory;
  private final IndexSchema schema;
  private final FSDirectory files;
  private final IndexWriter writer;

  StagingIndex(Path directory, IndexSchema schema) throws IOException {
    this.directory = directory;
    this.schema = schema;
    this.files = FSDirectory.open(directory);
    this.writer = new IndexWriter(files, IndexWriters.emptied(schema));
  }

  /**
   * Adds a conversation.
   *
   * @param version number of its row version in the store
   * @param order place in source order
   */
  public void add(Conversation conversation, long version, long order) throws IOException {
    if (conversation.characters() > HEAVY) {
      writer.flush(); // what waits in memory and this one together could be too much
    }
    writer.addDocument(ConversationDocument.of(conversation, version, order, schema));
  }

  /** Makes everything added so far last, so that publication can take it. */
  public void finish(long publication) throws IOException {
    IndexWriters.mark(writer, publication);
    writer.commit();
  }

  Path directory() {
    return directory;
  }

  /** Ends without keeping what {@link #finish} has not made last. */
  @Override
  public void close() throws IOException {
    writer.rollback();
    files.close();
  }
}

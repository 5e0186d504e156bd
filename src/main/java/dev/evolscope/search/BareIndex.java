package dev.evolscope.search;

import dev.evolscope.conversation.Conversation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;

/**
 * The least that indexing text takes: a plain writer, the same analyzers, nothing but the messages.
 * Benchmarks compare imports with it; nothing searches it. Safe for several threads.
 */
public final class BareIndex implements AutoCloseable {
  private final FSDirectory files;
  private final IndexWriter writer;

  public BareIndex(Path folder) throws IOException {
    files = FSDirectory.open(Files.createDirectories(folder));
    writer = new IndexWriter(files, IndexWriters.emptied(new IndexSchema()));
  }

  public void add(Conversation conversation) throws IOException {
    Document document = new Document();
    ConversationDocument.addText(conversation, document);
    writer.addDocument(document);
  }

  /** Writes everything to the disk. */
  public void commit() throws IOException {
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    writer.close();
    files.close();
  }
}

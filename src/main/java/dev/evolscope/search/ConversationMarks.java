package dev.evolscope.search;

import dev.evolscope.conversation.Conversation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Finds every place in one conversation that a query matches. The conversation is indexed by itself
 * in memory, so that one that the live index has not, or has no more, is marked too; that takes as
 * long as reading its text once.
 */
public final class ConversationMarks {
  private ConversationMarks() {}

  /**
   * What matched, in order and never overlapping.
   *
   * @param query in the search's syntax; blank marks nothing
   * @return marks by the index of their message; messages without any are left out
   */
  public static Map<Integer, List<Mark>> of(String query, Conversation conversation) {
    if (query.isBlank()) {
      return Map.of();
    }
    IndexSchema schema = new IndexSchema();
    Document document = new Document();
    ConversationDocument.addText(conversation, document);
    try (ByteBuffersDirectory memory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(memory, IndexWriters.emptied(schema))) {
        writer.addDocument(document);
        writer.commit();
      }
      try (DirectoryReader reader = DirectoryReader.open(memory)) {
        LuceneQuery words = QueryBuilder.build(QuerySyntax.parse(query).node(), schema, reader);
        return new Highlighter(new IndexSearcher(reader), words.highlights())
            .marks(reader.leaves().getFirst(), 0, conversation.messages());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written or read", e);
    }
  }
}

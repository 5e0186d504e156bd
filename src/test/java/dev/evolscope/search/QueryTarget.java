package dev.evolscope.search;

import static dev.evolscope.TestConversations.conversation;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Filters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * What the fuzzer calls with the bytes of a query: whatever they are, they become an index query,
 * twice the same one. A sample of them is searched for too, with all that a search does, since that
 * takes a hundred times as long.
 */
public final class QueryTarget {
  /** Half a pair: bytes that are no UTF-8 stand for it. */
  private static final char LONE = '\ud83d';

  /** One of so many is searched for. */
  private static final int SAMPLE = 100;

  private static final IndexSchema SCHEMA = new IndexSchema();
  private static final IndexSearcher SMALL = small();
  private static final TestIndex INDEX = index();
  private static long calls;

  private QueryTarget() {}

  /** Jazzer finds it by its name. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    String query = new String(data, StandardCharsets.UTF_8).replace('\ufffd', LONE);
    LuceneQuery once = build(query);
    if (!once.equals(build(query))) {
      throw new AssertionError("built as %s, then as %s".formatted(once, build(query)));
    }
    if (calls++ % SAMPLE == 0) {
      search(query, SMALL.count(once.query()));
    }
  }

  private static LuceneQuery build(String query) {
    return QueryBuilder.build(QuerySyntax.parse(query).node(), SCHEMA, SMALL.getIndexReader());
  }

  private static void search(String query, long expected) {
    long total = total(query);
    if (total != expected || total != total(query)) {
      throw new AssertionError("%d hits, then %d".formatted(expected, total));
    }
  }

  private static long total(String query) {
    return INDEX
        .search
        .search(new SearchRequest(query, Filters.NONE, Sorting.RELEVANCE, 10, null))
        .total();
  }

  /** The same conversations in memory. */
  private static IndexSearcher small() {
    try {
      ByteBuffersDirectory files = new ByteBuffersDirectory();
      try (IndexWriter writer = new IndexWriter(files, new IndexWriterConfig(SCHEMA.analyzers))) {
        int number = 0;
        for (Conversation row : rows()) {
          number++;
          writer.addDocument(ConversationDocument.of(row, number, number, SCHEMA));
        }
      }
      IndexReader reader = DirectoryReader.open(files);
      return new IndexSearcher(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TestIndex index() {
    try {
      return new TestIndex(Files.createTempDirectory("evolscope-fuzz"), rows());
    } catch (Exception e) {
      throw new IllegalStateException("no index to search", e);
    }
  }

  static Conversation[] rows() {
    return new Conversation[] {
      conversation().user("the river flows to the sea").assistant("a <b>river</b>").build(),
      conversation().in("Standard Arabic").user("من هو المعلم").says("tool", "\ufdfa").build(),
      conversation().in("Simplified Chinese").user("中国 한국 ภาษา か").build()
    };
  }
}

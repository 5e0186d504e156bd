package dev.evolscope.search;

import dev.evolscope.conversation.Conversation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * Reads found documents' conversations from the store, one at a time, and marks in them what
 * matched.
 */
final class Hits {
  private Hits() {}

  /**
   * The hits, in the given order.
   *
   * @param highlights what to mark, by role
   * @param versions reads a row version from the store
   */
  static List<Hit> read(
      List<ScoreDoc> found,
      Map<String, Query> highlights,
      Snapshot snapshot,
      LongFunction<Conversation> versions)
      throws IOException {
    Highlighter highlighter = new Highlighter(snapshot.searcher(), highlights);
    List<LeafReaderContext> leaves = snapshot.searcher().getIndexReader().leaves();
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc hit : found) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
      int document = hit.doc - leaf.docBase;
      NumericDocValues version = leaf.reader().getNumericDocValues(IndexSchema.VERSION_NUMBER);
      if (version == null || !version.advanceExact(document)) {
        throw new IllegalStateException("a document without a row version");
      }
      Conversation conversation = versions.apply(version.longValue());
      hits.add(Hit.of(conversation, highlighter.snippets(leaf, document, conversation.messages())));
    }
    return List.copyOf(hits);
  }
}

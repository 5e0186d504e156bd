package dev.evolscope.search;

import dev.evolscope.conversation.Conversation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * Reads found documents' conversations from the store, unpacked one at a time, and marks in them
 * what matched.
 */
final class Hits {
  private Hits() {}

  /**
   * The hits, in the given order.
   *
   * @param highlights what to mark, by role
   */
  static List<Hit> read(
      List<ScoreDoc> found, Map<String, Query> highlights, Snapshot snapshot, RowVersions versions)
      throws IOException {
    Highlighter highlighter = new Highlighter(snapshot.searcher(), highlights);
    List<Found> all = new ArrayList<>();
    for (ScoreDoc hit : found) {
      all.add(found(hit, snapshot.searcher().getIndexReader().leaves()));
    }
    List<Long> numbers = all.stream().map(Found::version).toList();
    List<Hit> hits = new ArrayList<>();
    while (hits.size() < numbers.size()) {
      for (var version : versions.first(numbers.subList(hits.size(), numbers.size()))) {
        Found next = all.get(hits.size());
        hits.add(hit(next, version.get(), highlighter, snapshot.flags().of(next.version())));
      }
    }
    return List.copyOf(hits);
  }

  /** Where a document stands in the index, and the row version that it is of. */
  private record Found(LeafReaderContext leaf, int document, long version) {}

  private static Found found(ScoreDoc hit, List<LeafReaderContext> leaves) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
    int document = hit.doc - leaf.docBase;
    NumericDocValues version = leaf.reader().getNumericDocValues(IndexSchema.VERSION_NUMBER);
    if (version == null || !version.advanceExact(document)) {
      throw new IllegalStateException("a document without a row version");
    }
    return new Found(leaf, document, version.longValue());
  }

  private static Hit hit(
      Found found, Conversation conversation, Highlighter highlighter, List<String> findings)
      throws IOException {
    return Hit.of(
        conversation,
        highlighter.snippets(found.leaf(), found.document(), conversation.messages()),
        findings);
  }
}

package dev.evolscope.search;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * Finds conversations that share telling words with a given one, in its language's stems and in the
 * words of every language. Safe for several threads.
 */
public final class SimilarSearch {
  /** A word that no other conversation has leads nowhere. */
  private static final int LEAST_CONVERSATIONS = 2;

  /** One part in so many of the telling words must be shared. */
  private static final int PART_SHARED = 4;

  private final Supplier<SearchIndex> index;
  private final RowVersions versions;

  /**
   * A search over an index.
   *
   * @param index the live one; throws {@link SearchUnavailableException} while there is none
   * @param versions that the index's documents are of
   */
  public SimilarSearch(Supplier<SearchIndex> index, RowVersions versions) {
    this.index = index;
    this.versions = versions;
  }

  /**
   * The conversations most like one, best first, itself left out; their shared words are marked.
   *
   * @param conversation need not be in the index
   * @param query what they must match too; blank for anything
   * @param size at the most, 0 to {@link SearchRequest#MAX_SIZE}
   */
  public List<Hit> of(Conversation conversation, String query, Filters filters, int size) {
    return Asking.newest(
        index, (live, snapshot) -> of(conversation, query, filters, size, live.schema(), snapshot));
  }

  private List<Hit> of(
      Conversation conversation,
      String query,
      Filters filters,
      int size,
      IndexSchema schema,
      Snapshot snapshot)
      throws IOException {
    IndexReader reader = snapshot.searcher().getIndexReader();
    Query like = like(conversation, schema, reader);
    Query narrowed = SelectedFacets.of(query, filters, schema, snapshot);
    Query all =
        new BooleanQuery.Builder().add(like, Occur.MUST).add(narrowed, Occur.FILTER).build();
    ScoreDoc[] found = snapshot.searcher().search(all, size + 1).scoreDocs;
    return Hits.read(Arrays.asList(found), Map.of("", like), snapshot, versions).stream()
        .filter(hit -> !hit.id().equals(conversation.id()))
        .limit(size)
        .toList();
  }

  private static Query like(Conversation conversation, IndexSchema schema, IndexReader reader)
      throws IOException {
    Collection<Object> texts = new ArrayList<>();
    conversation.messages().stream().map(Message::content).forEach(texts::add);
    Map<String, Collection<Object>> fields = new LinkedHashMap<>();
    fields.put(IndexSchema.TEXT, texts);
    IndexSchema.stemsOf(conversation.language()).ifPresent(field -> fields.put(field, texts));
    MoreLikeThis words = new MoreLikeThis(reader);
    words.setAnalyzer(schema.analyzers);
    words.setFieldNames(fields.keySet().toArray(String[]::new));
    words.setMinTermFreq(1);
    words.setMinDocFreq(LEAST_CONVERSATIONS);
    words.setBoost(true);
    return shared(words.like(fields));
  }

  private static Query shared(Query like) {
    if (!(like instanceof BooleanQuery any)) {
      return like;
    }
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    any.clauses().forEach(some::add);
    int least = Math.ceilDiv(any.clauses().size(), PART_SHARED);
    return some.setMinimumNumberShouldMatch(least).build();
  }
}

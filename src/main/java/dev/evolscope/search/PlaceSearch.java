package dev.evolscope.search;

import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.Filters;
import java.io.IOException;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Finds a conversation's place in a result, and its neighbours there, from the search alone: a link
 * that carries the search needs no position, which an import would make wrong. Safe for several
 * threads.
 */
public final class PlaceSearch {
  private static final Rank BEFORE_ALL = new Rank(Long.MAX_VALUE, -1, -1);

  private final Supplier<SearchIndex> index;
  private final LongFunction<ConversationId> ids;

  /**
   * A search over an index.
   *
   * @param index the live one; throws {@link SearchUnavailableException} while there is none
   * @param ids of row versions, from the store
   */
  public PlaceSearch(Supplier<SearchIndex> index, LongFunction<ConversationId> ids) {
    this.index = index;
    this.ids = ids;
  }

  /**
   * The place of a row version; empty where the result does not have it.
   *
   * @param query as typed; blank finds everything
   * @param version number of the row version in the store
   */
  public Optional<Place> of(String query, Filters filters, Sorting sorting, long version) {
    return Asking.newest(
        index, (live, snapshot) -> of(query, filters, sorting, version, live.schema(), snapshot));
  }

  private Optional<Place> of(
      String query,
      Filters filters,
      Sorting sorting,
      long version,
      IndexSchema schema,
      Snapshot snapshot)
      throws IOException {
    IndexSearcher searcher = snapshot.searcher();
    LuceneQuery parsed =
        QueryBuilder.build(QuerySyntax.parse(query).node(), schema, searcher.getIndexReader());
    Query all = SelectedFacets.of(parsed.query(), filters, schema, snapshot);
    Sorting order = ConversationSearch.sorting(sorting, parsed);
    Rank own = rank(searcher, all, order, version);
    if (own == null) {
      return Optional.empty();
    }
    PlaceCollector around = PlaceCollector.search(searcher, all, order, own);
    Rank told = around.own();
    if (told != null && told.key() != own.key()) {
      around = PlaceCollector.search(searcher, all, order, told);
    }
    return Optional.of(
        new Place(around.before() + 1, around.total(), id(around.previous()), id(around.next())));
  }

  /**
   * Where a row version ranks, from its document alone. Another way through a query may add up the
   * same score in another order, and round it otherwise; that is seen when all is looked through.
   */
  private static @Nullable Rank rank(
      IndexSearcher searcher, Query all, Sorting sorting, long version) throws IOException {
    Query document = new TermQuery(new Term(IndexSchema.VERSION_NUMBER, Long.toString(version)));
    Query one = new BooleanQuery.Builder().add(all, Occur.MUST).add(document, Occur.FILTER).build();
    return PlaceCollector.search(searcher, one, sorting, BEFORE_ALL).next();
  }

  private @Nullable ConversationId id(@Nullable Rank rank) {
    return rank == null ? null : ids.apply(rank.version());
  }
}

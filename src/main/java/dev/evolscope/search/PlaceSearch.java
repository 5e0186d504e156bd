package dev.evolscope.search;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.Filters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * Finds a conversation's place in a result, and its neighbours there, from the search alone: a link
 * that carries the search needs no position, which an import would make wrong. Safe for several
 * threads.
 */
public final class PlaceSearch {
  private final Supplier<SearchIndex> index;
  private final LongFunction<Conversation> versions;

  /**
   * A search over an index.
   *
   * @param index the live one; throws {@link SearchUnavailableException} while there is none
   * @param versions reads a row version from the store
   */
  public PlaceSearch(Supplier<SearchIndex> index, LongFunction<Conversation> versions) {
    this.index = index;
    this.versions = versions;
  }

  /**
   * The place of a row version; empty where the result does not have it.
   *
   * @param query as typed; blank finds everything
   * @param version number of the row version in the store
   */
  public Optional<Place> of(String query, Filters filters, Sorting sorting, long version) {
    try {
      return of(query, filters, sorting, version, index.get());
    } catch (AlreadyClosedException e) {
      return of(query, filters, sorting, version, index.get()); // rebuilt and exchanged meanwhile
    }
  }

  private Optional<Place> of(
      String query, Filters filters, Sorting sorting, long version, SearchIndex live) {
    try {
      Snapshot snapshot = live.acquire(null);
      try {
        return of(query, filters, sorting, version, live.schema(), snapshot);
      } finally {
        live.release(snapshot);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /** Twice through the result, first for the rank itself, then for what is around it. */
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
    Rank own = searcher.search(all, RankCollector.of(new RankCollector(order, version))).found();
    if (own == null) {
      return Optional.empty();
    }
    RankCollector around = searcher.search(all, RankCollector.of(new RankCollector(order, own)));
    return Optional.of(
        new Place(around.before() + 1, around.total(), id(around.previous()), id(around.next())));
  }

  private @Nullable ConversationId id(@Nullable Rank rank) {
    return rank == null ? null : versions.apply(rank.version()).id();
  }
}

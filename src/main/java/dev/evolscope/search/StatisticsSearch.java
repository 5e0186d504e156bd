package dev.evolscope.search;

import dev.evolscope.conversation.Filters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/** Computes figures over whatever a query and filters select. Safe for several threads. */
public final class StatisticsSearch {
  private final Supplier<SearchIndex> index;

  public StatisticsSearch(Supplier<SearchIndex> index) {
    this.index = index;
  }

  /** The figures of the conversations that match, a facet's own selection included. */
  public Statistics of(String query, Filters filters) {
    try {
      return of(query, filters, index.get());
    } catch (AlreadyClosedException e) {
      return of(query, filters, index.get()); // the index was rebuilt and exchanged meanwhile
    }
  }

  private static Statistics of(String query, Filters filters, SearchIndex live) {
    try {
      Snapshot snapshot = live.acquire(null);
      try {
        return of(query, filters, live, snapshot);
      } finally {
        live.release(snapshot);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  private static Statistics of(String query, Filters filters, SearchIndex live, Snapshot snapshot)
      throws IOException {
    MatchingFigures matched =
        snapshot
            .searcher()
            .search(query(query, filters, live, snapshot), MatchingFigures.collecting());
    FacetsCollector matching = matched.documents();
    FigureCollector figures = matched.figures();
    long conversations =
        matching.getMatchingDocs().stream().mapToLong(docs -> docs.totalHits()).sum();
    return new Statistics(
        conversations,
        figures.messages,
        FacetCounts.of(counts(snapshot, matching), Filters.NONE),
        Distribution.ofSmall(figures.turns.toArray()),
        Distribution.ofLengths(figures.prompts.toArray()),
        Distribution.ofLengths(figures.replies.toArray()));
  }

  private static @Nullable Facets counts(Snapshot snapshot, FacetsCollector matching)
      throws IOException {
    return snapshot.state() == null
        ? null
        : new SortedSetDocValuesFacetCounts(snapshot.state(), matching);
  }

  private static Query query(String query, Filters filters, SearchIndex live, Snapshot snapshot)
      throws IOException {
    QueryNode node = QuerySyntax.parse(query).node();
    IndexReader reader = snapshot.searcher().getIndexReader();
    Query base = QueryBuilder.build(node, live.schema(), reader).query();
    return SelectedFacets.of(base, filters, live.schema(), snapshot);
  }
}

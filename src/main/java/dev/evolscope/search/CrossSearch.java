package dev.evolscope.search;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Counts whatever a query and filters select by two facets at once. Safe for several threads. */
public final class CrossSearch {
  /** More are neither drawn nor sent. */
  static final int MOST_CELLS = 250_000;

  private final Supplier<SearchIndex> index;

  /**
   * A count over an index.
   *
   * @param index the live one; throws {@link SearchUnavailableException} while there is none
   */
  public CrossSearch(Supplier<SearchIndex> index) {
    this.index = index;
  }

  /**
   * Counts.
   *
   * @throws TooManyCellsException if the axes have too many values
   */
  public CrossCounts count(CrossRequest request) {
    return Asking.newest(
        index,
        (live, snapshot) ->
            snapshot.state() == null ? nothing(request) : count(request, live, snapshot));
  }

  private static CrossCounts count(CrossRequest request, SearchIndex live, Snapshot snapshot)
      throws IOException {
    Map<Facet, FacetColumn> columns = live.facets(snapshot);
    FacetColumn down = Objects.requireNonNull(columns.get(request.rows()));
    FacetColumn across = Objects.requireNonNull(columns.get(request.columns()));
    LabelCollector seen = new LabelCollector(down, across);
    collect(snapshot, datasets(request.filters(), live, snapshot), seen);
    Filters filters = request.filters();
    AxisValues rows =
        AxisValues.of(
            request.rows(), labels(down, seen.rows, snapshot), request.moreRows(), filters);
    AxisValues cells =
        AxisValues.of(
            request.columns(),
            labels(across, seen.columns, snapshot),
            request.moreColumns(),
            filters);
    requireFew(rows.values.size(), cells.values.size());
    CrossCollector counted = new CrossCollector(down, rows, across, cells);
    collect(
        snapshot, SelectedFacets.of(request.query(), filters, live.schema(), snapshot), counted);
    return new CrossCounts(
        request.rows(),
        request.columns(),
        rows.values,
        cells.values,
        counted.counts,
        counted.rowTotals,
        counted.columnTotals,
        counted.total);
  }

  /** The labels of those numbers that were seen, null for the others. */
  private static @Nullable String[] labels(FacetColumn column, boolean[] seen, Snapshot snapshot)
      throws IOException {
    SortedSetDocValues all = Objects.requireNonNull(snapshot.state()).getDocValues();
    @Nullable String[] labels = new @Nullable String[seen.length];
    for (int value = 0; value < seen.length; value++) {
      if (seen[value]) {
        labels[value] = column.label(value, all);
      }
    }
    return labels;
  }

  private static void requireFew(int rows, int columns) {
    if ((long) rows * columns > MOST_CELLS) {
      throw new TooManyCellsException(rows, columns, MOST_CELLS);
    }
  }

  /** An index without documents still has the axes that are asked for. */
  private static CrossCounts nothing(CrossRequest request) {
    @Nullable String[] none = {};
    Filters filters = request.filters();
    List<String> rows = AxisValues.of(request.rows(), none, request.moreRows(), filters).values;
    List<String> columns =
        AxisValues.of(request.columns(), none, request.moreColumns(), filters).values;
    requireFew(rows.size(), columns.size());
    return new CrossCounts(
        request.rows(),
        request.columns(),
        rows,
        columns,
        new int[rows.size()][columns.size()],
        new long[rows.size()],
        new long[columns.size()],
        0);
  }

  private static Query datasets(Filters filters, SearchIndex live, Snapshot snapshot)
      throws IOException {
    Filters only = new Filters(Map.of(Facet.DATASET, filters.of(Facet.DATASET)));
    return only.isEmpty()
        ? MatchAllDocsQuery.INSTANCE
        : SelectedFacets.of(MatchAllDocsQuery.INSTANCE, only, live.schema(), snapshot);
  }

  /** For searchers without threads of their own, which ask for one collector. */
  private static void collect(Snapshot snapshot, Query query, Collector collector)
      throws IOException {
    snapshot
        .searcher()
        .search(
            query,
            new CollectorManager<Collector, Boolean>() {
              @Override
              public Collector newCollector() {
                return collector;
              }

              @Override
              public Boolean reduce(Collection<Collector> collectors) {
                return true;
              }
            });
  }
}

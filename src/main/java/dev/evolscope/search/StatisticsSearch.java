package dev.evolscope.search;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.FixedBitSet;

/** Computes figures over whatever a query and filters select. Safe for several threads. */
public final class StatisticsSearch {
  private final Supplier<SearchIndex> index;
  private final PerCommit<FigureColumns> columns = new PerCommit<>();

  public StatisticsSearch(Supplier<SearchIndex> index) {
    this.index = index;
  }

  /** The figures of the conversations that match, a facet's own selection included. */
  public Statistics of(String query, Filters filters) {
    return of(query, filters, Optional.empty());
  }

  /** The same, and those of each value of a facet, where one is given. */
  public Statistics of(String query, Filters filters, Optional<Facet> by) {
    return Asking.newest(index, (live, snapshot) -> of(query, filters, by, live, snapshot));
  }

  /**
   * Reads what every question needs of the newest commit, and asks for everything once, so that the
   * first question need not wait.
   *
   * @param pause called between small pieces of work
   */
  public void warm(Runnable pause) {
    Asking.newest(
        index,
        (live, snapshot) ->
            snapshot.state() == null
                ? Optional.empty()
                : Optional.of(columns(live, snapshot, pause)));
    // The rest of what a first question costs is code that never ran
    Statistics unused = of("", Filters.NONE, Optional.of(Facet.LANGUAGE));
  }

  private FigureColumns columns(SearchIndex live, Snapshot snapshot, Runnable pause)
      throws IOException {
    IndexReader reader = snapshot.searcher().getIndexReader();
    return columns.of(
        reader, () -> FigureColumns.read(reader, live.facets(snapshot, pause), pause));
  }

  private Statistics of(
      String query, Filters filters, Optional<Facet> by, SearchIndex live, Snapshot snapshot)
      throws IOException {
    SortedSetDocValuesReaderState state = snapshot.state();
    if (state == null) {
      Spread nothing = new Spread(0, 0, Distribution.NONE, Distribution.NONE, Distribution.NONE);
      return new Statistics(nothing, Map.of(), List.of());
    }
    IndexReader reader = snapshot.searcher().getIndexReader();
    FigureColumns all = columns(live, snapshot, () -> {});
    FixedBitSet documents =
        snapshot
            .searcher()
            .search(
                SelectedFacets.of(query, filters, live.schema(), snapshot),
                MatchCollector.collecting(reader.maxDoc()));
    SelectedFigures selected = new SelectedFigures(all, state.getDocValues(), documents);
    return new Statistics(
        selected.all(), selected.values(), by.isPresent() ? selected.groups(by.get()) : List.of());
  }
}

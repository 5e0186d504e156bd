package dev.evolscope.search;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.ValueOrder;
import dev.evolscope.search.FacetColumn.Flagged;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Counts what checks flag in whatever a query and filters select. Safe for several threads. */
public final class FindingSearch {
  private final Supplier<SearchIndex> index;

  /**
   * A count over an index.
   *
   * @param index the live one; throws {@link SearchUnavailableException} while there is none
   */
  public FindingSearch(Supplier<SearchIndex> index) {
    this.index = index;
  }

  /** Counts what matches, the facet finding's own selection included. */
  public FlagCounts of(String query, Filters filters) {
    return Asking.newest(
        index,
        (live, snapshot) -> {
          Flagged flagged = snapshot.flagged();
          Map<Long, Long> combinations = new HashMap<>();
          BitSetIterator selected = selected(query, filters, live, snapshot);
          for (int i = selected.nextDoc();
              i != BitSetIterator.NO_MORE_DOCS;
              i = selected.nextDoc()) {
            combinations.merge(flagged.mask(i), 1L, Long::sum);
          }
          return new FlagCounts(flagged.checks(), combinations);
        });
  }

  /** The same by the values of a facet, one that is counted. */
  public FlagTable by(String query, Filters filters, Facet facet) {
    return Asking.newest(
        index,
        (live, snapshot) ->
            snapshot.state() == null
                ? new FlagTable(List.of(), new long[0], new long[0], List.of(), new int[0][0])
                : by(facet, selected(query, filters, live, snapshot), live, snapshot));
  }

  private static BitSetIterator selected(
      String query, Filters filters, SearchIndex live, Snapshot snapshot) throws IOException {
    FixedBitSet documents =
        snapshot
            .searcher()
            .search(
                SelectedFacets.of(query, filters, live.schema(), snapshot),
                MatchCollector.collecting(snapshot.searcher().getIndexReader().maxDoc()));
    return new BitSetIterator(documents, 0);
  }

  private static FlagTable by(
      Facet facet, BitSetIterator selected, SearchIndex live, Snapshot snapshot)
      throws IOException {
    Flagged flagged = snapshot.flagged();
    FacetColumn column = Objects.requireNonNull(live.facets(snapshot).get(facet));
    long[] totals = new long[column.size()];
    long[] any = new long[column.size()];
    int[][] counts = new int[flagged.checks().size()][column.size()];
    for (int i = selected.nextDoc(); i != BitSetIterator.NO_MORE_DOCS; i = selected.nextDoc()) {
      long mask = flagged.mask(i);
      column.forEach(
          i,
          value -> {
            totals[value]++;
            any[value] += mask == 0 ? 0 : 1;
            for (long left = mask; left != 0; left &= left - 1) {
              counts[Long.numberOfTrailingZeros(left)][value]++;
            }
          });
    }
    SortedSetDocValues labels = Objects.requireNonNull(snapshot.state()).getDocValues();
    Map<String, Integer> places = new TreeMap<>(ValueOrder.of(facet));
    for (int value = 0; value < totals.length; value++) {
      if (totals[value] > 0) {
        places.put(column.label(value, labels), value);
      }
    }
    return picked(flagged.checks(), places, totals, any, counts);
  }

  /** The values that occur, in their order. */
  private static FlagTable picked(
      List<String> checks, Map<String, Integer> places, long[] totals, long[] any, int[][] counts) {
    List<Integer> order = new ArrayList<>(places.values());
    int[][] picked = new int[counts.length][order.size()];
    for (int check = 0; check < counts.length; check++) {
      for (int i = 0; i < order.size(); i++) {
        picked[check][i] = counts[check][order.get(i)];
      }
    }
    return new FlagTable(
        List.copyOf(places.keySet()),
        order.stream().mapToLong(value -> totals[value]).toArray(),
        order.stream().mapToLong(value -> any[value]).toArray(),
        checks,
        picked);
  }
}

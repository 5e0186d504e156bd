package dev.evolscope.search;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/** Reads every value of every facet out of a search's counts. */
final class FacetCounts {
  static final Comparator<FacetValue> MOST_FIRST =
      Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);

  private FacetCounts() {}

  /** All facets that are counted, in their order, where there are no documents. */
  static Map<Facet, List<FacetValue>> none(Filters filters) {
    return of(facet -> new TreeMap<>(), filters);
  }

  /**
   * The same of what was counted.
   *
   * @param counts of the values of each facet's column
   */
  static Map<Facet, List<FacetValue>> of(
      Map<Facet, int[]> counts,
      Map<Facet, FacetColumn> columns,
      SortedSetDocValuesReaderState state,
      Filters filters)
      throws IOException {
    Map<Facet, Map<String, Long>> labels = new EnumMap<>(Facet.class);
    SortedSetDocValues values = state.getDocValues();
    for (Map.Entry<Facet, int[]> counted : counts.entrySet()) {
      FacetColumn column = Objects.requireNonNull(columns.get(counted.getKey()));
      labels.put(counted.getKey(), labels(counted.getValue(), column, values));
    }
    return of(facet -> labels.getOrDefault(facet, new TreeMap<>()), filters);
  }

  private static Map<Facet, List<FacetValue>> of(
      Function<Facet, Map<String, Long>> labels, Filters filters) {
    Map<Facet, List<FacetValue>> result = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      if (facet.counted()) {
        result.put(facet, values(facet, labels.apply(facet), filters));
      }
    }
    return result;
  }

  private static Map<String, Long> labels(
      int[] counts, FacetColumn column, SortedSetDocValues values) throws IOException {
    Map<String, Long> labels = new TreeMap<>();
    for (int value = 0; value < counts.length; value++) {
      if (counts[value] > 0) {
        labels.put(column.label(value, values), (long) counts[value]);
      }
    }
    return labels;
  }

  private static List<FacetValue> values(Facet facet, Map<String, Long> counts, Filters filters) {
    Map<String, Choice> chosen = new TreeMap<>();
    List<String> labels = List.copyOf(counts.keySet());
    for (Choice choice : filters.of(facet)) {
      List<String> matching = FilterQueries.matching(facet, choice.value(), labels).toList();
      matching.forEach(label -> chosen.put(label, choice));
      if (matching.isEmpty()) {
        chosen.put(choice.value(), choice);
      }
    }
    chosen.keySet().forEach(label -> counts.putIfAbsent(label, 0L));
    List<FacetValue> values = new ArrayList<>();
    counts.forEach((label, count) -> values.add(value(label, count, chosen.get(label))));
    values.sort(MOST_FIRST);
    return List.copyOf(values);
  }

  private static FacetValue value(String label, long count, @Nullable Choice choice) {
    return new FacetValue(
        label, count, choice != null && !choice.excluded(), choice != null && choice.excluded());
  }
}

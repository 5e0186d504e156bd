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
import java.util.TreeMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;
import org.jspecify.annotations.Nullable;

/** Reads every value of every facet out of a search's counts. */
final class FacetCounts {
  static final Comparator<FacetValue> MOST_FIRST =
      Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);

  private FacetCounts() {}

  /**
   * All facets that are counted, in their order.
   *
   * @param counts of those in the index; null where nothing was counted
   * @param flagged those of findings by label
   */
  static Map<Facet, List<FacetValue>> of(
      @Nullable Facets counts, Map<String, Long> flagged, Filters filters) throws IOException {
    Map<Facet, List<FacetValue>> result = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      if (facet.counted()) {
        Map<String, Long> labels =
            facet == Facet.FINDING ? new TreeMap<>(flagged) : labels(facet, counts);
        result.put(facet, values(facet, labels, filters));
      }
    }
    return result;
  }

  private static Map<String, Long> labels(Facet facet, @Nullable Facets counts) throws IOException {
    Map<String, Long> labels = new TreeMap<>();
    FacetResult result = counts == null ? null : counts.getAllChildren(facet.parameter());
    if (result != null) {
      for (LabelAndValue value : result.labelValues) {
        labels.put(value.label, value.value.longValue());
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

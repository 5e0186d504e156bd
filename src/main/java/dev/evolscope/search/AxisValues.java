package dev.evolscope.search;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.conversation.ValueOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The values of an axis, and where each number of a column stands on it. */
final class AxisValues {
  private static final int NOWHERE = -1;

  final List<String> values;
  private final int[] places;

  private AxisValues(List<String> values, @Nullable String[] labels) {
    this.values = values;
    Map<@Nullable String, Integer> known = new HashMap<>();
    values.forEach(value -> known.put(value, known.size()));
    this.places =
        Arrays.stream(labels).mapToInt(label -> known.getOrDefault(label, NOWHERE)).toArray();
  }

  /** The place of a column's number, negative where it is not on the axis. */
  int place(int number) {
    return places[number];
  }

  /**
   * The axis of a facet.
   *
   * @param labels the labels of a column's numbers; null for those that the selected datasets lack
   * @param more values that are on it in any case
   */
  static AxisValues of(Facet facet, @Nullable String[] labels, Set<String> more, Filters filters) {
    Set<String> values = new TreeSet<>(ValueOrder.of(facet));
    for (String label : labels) {
      if (label != null) {
        values.add(label);
      }
    }
    more.forEach(value -> values.add(IndexSchema.label(value)));
    return new AxisValues(chosen(facet, List.copyOf(values), filters), labels);
  }

  private static List<String> chosen(Facet facet, List<String> values, Filters filters) {
    List<Choice> choices = filters.of(facet);
    if (choices.isEmpty()) {
      return values;
    }
    Set<String> wanted = meant(facet, values, choices, false);
    Set<String> unwanted = meant(facet, values, choices, true);
    boolean any = choices.stream().allMatch(Choice::excluded);
    List<String> chosen = new ArrayList<>(values);
    chosen.removeIf(value -> unwanted.contains(value) || !any && !wanted.contains(value));
    return List.copyOf(chosen);
  }

  private static Set<String> meant(
      Facet facet, List<String> values, List<Choice> choices, boolean excluded) {
    Set<String> meant = new TreeSet<>();
    for (Choice choice : choices) {
      if (choice.excluded() == excluded) {
        FilterQueries.matching(facet, choice.value(), values).forEach(meant::add);
      }
    }
    return meant;
  }
}

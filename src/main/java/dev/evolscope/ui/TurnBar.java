package dev.evolscope.ui;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.search.FacetValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * One bar of the numbers of turns as the browser draws them. Numbers that do not occur between
 * those that do keep their place, so that the shape is true; beyond {@link #MOST} one bar stands
 * for all.
 *
 * @param value what a click filters by, a number or a range
 * @param label what stands below the bar
 * @param share height in percent of the tallest; 0 for none
 * @param hint the bar in words
 */
record TurnBar(String value, String label, String state, int share, String href, String hint) {
  /** Numbers with a bar of their own; with more, bars are too narrow for a finger. */
  static final int MOST = 7;

  private static final int ALL = 100;

  /** The bars of a facet's values; empty where there are fewer than two numbers to compare. */
  static List<TurnBar> of(List<FacetValue> values, FilteredUrl url) {
    Map<Integer, Long> counts = new TreeMap<>();
    for (FacetValue value : values) {
      if (value.value().matches("\\d{1,9}")) {
        counts.merge(Math.min(Integer.parseInt(value.value()), MOST + 1), value.count(), Long::sum);
      }
    }
    if (counts.size() < 2) {
      return List.of();
    }
    int from = counts.keySet().stream().mapToInt(Integer::intValue).min().orElseThrow();
    int to = counts.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
    long tallest = counts.values().stream().mapToLong(Long::longValue).max().orElseThrow();
    return IntStream.rangeClosed(from, to)
        .mapToObj(turns -> bar(turns, counts.getOrDefault(turns, 0L), tallest, url))
        .toList();
  }

  private static TurnBar bar(int turns, long count, long tallest, FilteredUrl url) {
    boolean rest = turns > MOST;
    String value = rest ? turns + ".." : Integer.toString(turns);
    String label = rest ? turns + "+" : Texts.number(turns);
    List<Choice> choices = url.filters().of(Facet.TURNS);
    String state =
        choices.contains(new Choice(value, false))
            ? "on"
            : choices.contains(new Choice(value, true)) ? "not" : "";
    String href =
        url.withFilters(url.filters().toggle(Facet.TURNS, new Choice(value, state.equals("not"))))
            .href();
    int share = (int) Math.ceilDiv(count * ALL, Math.max(1, tallest));
    return new TurnBar(
        value, label, state, share, href, Texts.text("facet.turnBar", label, turns, count));
  }
}

package dev.evolscope.api;

import dev.evolscope.conversation.Facet;
import dev.evolscope.search.Distribution;
import dev.evolscope.search.FacetValue;
import dev.evolscope.search.Spread;
import dev.evolscope.search.Statistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures as the API and the command line write them; see {@link Statistics} for their meaning. */
public record StatisticsAnswer(
    long conversations,
    long messages,
    long languages,
    long tasks,
    long datasets,
    Map<String, Long> stages,
    Map<String, Long> taskEvols,
    Map<String, Long> turnEvols,
    Distribution turns,
    Distribution promptLength,
    Distribution replyLength,
    List<Group> groups) {

  /** The figures of the conversations that have a value of the facet that was asked for. */
  public record Group(
      String value,
      long conversations,
      long messages,
      Distribution turns,
      Distribution promptLength,
      Distribution replyLength) {
    private static Group of(Statistics.Group group) {
      Spread spread = group.spread();
      return new Group(
          group.value(),
          spread.conversations(),
          spread.messages(),
          spread.turns(),
          spread.promptLength(),
          spread.replyLength());
    }
  }

  /** The figures as the API writes them. */
  public static StatisticsAnswer of(Statistics figures) {
    Spread all = figures.all();
    return new StatisticsAnswer(
        all.conversations(),
        all.messages(),
        figures.distinct(Facet.LANGUAGE),
        figures.distinct(Facet.TASK),
        figures.distinct(Facet.DATASET),
        counts(figures, Facet.STAGE),
        counts(figures, Facet.TASK_EVOL),
        counts(figures, Facet.TURN_EVOL),
        all.turns(),
        all.promptLength(),
        all.replyLength(),
        figures.groups().stream().map(Group::of).toList());
  }

  private static Map<String, Long> counts(Statistics figures, Facet facet) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (FacetValue value : figures.of(facet)) {
      counts.put(value.value(), value.count());
    }
    return counts;
  }
}

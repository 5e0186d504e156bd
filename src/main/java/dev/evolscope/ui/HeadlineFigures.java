package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.search.Distribution;
import dev.evolscope.search.Sorting;
import dev.evolscope.search.Statistics;
import java.util.List;

/** The figures that stand above the charts; each leads to the conversations that it counts. */
final class HeadlineFigures extends DescriptionList {
  private final ExploreUrl found;

  /**
   * The figures of a selection.
   *
   * @param found the selection in Explore
   */
  HeadlineFigures(Statistics statistics, ExploreUrl found) {
    this.found = found;
    addClassName("headline");
    add("conversations", statistics.all().conversations(), found);
    add("messages", statistics.all().messages(), found);
    add("languages", statistics.distinct(Facet.LANGUAGE), having(Facet.LANGUAGE));
    add("tasks", statistics.distinct(Facet.TASK), having(Facet.TASK));
    add("datasets", statistics.distinct(Facet.DATASET), found);
    Distribution turns = statistics.all().turns();
    add("turnsEach", turns.p50(), turns.max(), found.sorted(Sorting.TURNS));
    Distribution prompts = statistics.all().promptLength();
    add("promptEach", prompts.p50(), prompts.max(), found.sorted(Sorting.LENGTH));
    Distribution replies = statistics.all().replyLength();
    add("replyEach", replies.p50(), replies.max(), found.sorted(Sorting.LENGTH));
  }

  private void add(String name, long figure, ExploreUrl behind) {
    add(name, Dom.link(behind.href(), "count", Texts.number(figure)));
  }

  /** The middle one and the largest. */
  private void add(String name, long middle, long most, ExploreUrl behind) {
    add(
        name,
        Dom.link(behind.href(), "count", Texts.number(middle)),
        Dom.text("span", "muted", Texts.text("statistics.most", most)));
  }

  private void add(String name, Component... figures) {
    add(
        Dom.tag(
            "div",
            "",
            Dom.text("dt", "", Texts.text("statistics." + name)),
            Dom.tag("dd", "", figures)));
  }

  /** Those that have a value, whatever it is. */
  private ExploreUrl having(Facet facet) {
    List<Choice> chosen = found.filters().of(facet);
    Filters filters =
        chosen.isEmpty()
            ? found.filters().with(facet, List.of(new Choice(Facet.NONE, true)))
            : found.filters();
    return found.withFilters(filters);
  }
}

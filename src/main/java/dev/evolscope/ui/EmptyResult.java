package dev.evolscope.ui;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.search.Suggestion;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Nothing found: one sentence of what was looked for, then other spellings of it, then what to
 * drop, each with the count that it would give.
 */
final class EmptyResult extends Section {
  EmptyResult(FilteredUrl url, List<Suggestion> suggestions, ToLongFunction<FilteredUrl> count) {
    addClassName("empty");
    if (url.query().isEmpty() && url.filters().isEmpty()) {
      add(Dom.text("h2", "", Texts.text("empty.home")));
      add(Dom.text("p", "", Texts.text("empty.homeHelp")));
      add(Dom.link("datasets", "btn primary", Texts.text("empty.homeLink")));
      return;
    }
    add(Dom.text("h2", "", Texts.text("empty.nothing", lookedFor(url))));
    if (!suggestions.isEmpty()) {
      add(Dom.text("p", "", Texts.text("empty.meant")), meant(url, suggestions));
    }
    UnorderedList ways = ways(url, count);
    if (ways.getComponentCount() > 0) {
      add(Dom.text("p", "", Texts.text("empty.drop")), ways);
    } else if (suggestions.isEmpty()) {
      add(Dom.link(everything(url).href(), "btn", Texts.text("empty.all")));
    }
  }

  private static FilteredUrl everything(FilteredUrl url) {
    return url.withQuery("").withFilters(Filters.NONE);
  }

  /** What finds something once it is dropped. */
  private static UnorderedList ways(FilteredUrl url, ToLongFunction<FilteredUrl> count) {
    UnorderedList ways = new UnorderedList();
    if (!url.query().isEmpty()) {
      addWay(ways, url.withQuery(""), Texts.text("empty.dropQuery", url.query()), count);
    }
    url.filters().choices().keySet().forEach(facet -> addWay(ways, url, facet, count));
    return ways;
  }

  private static UnorderedList meant(FilteredUrl url, List<Suggestion> suggestions) {
    UnorderedList spellings = new UnorderedList();
    spellings.addClassName("meant");
    for (Suggestion other : suggestions) {
      addWay(spellings, url.withQuery(other.query()), other.query(), any -> other.total());
    }
    return spellings;
  }

  private static String lookedFor(FilteredUrl url) {
    int filters = url.filters().choices().size();
    if (filters == 0) {
      return Texts.text("empty.query", url.query());
    }
    return url.query().isEmpty()
        ? Texts.text("empty.filters", filters)
        : Texts.text("empty.both", url.query(), filters);
  }

  private static void addWay(
      UnorderedList ways, FilteredUrl url, Facet facet, ToLongFunction<FilteredUrl> count) {
    List<Choice> choices = url.filters().of(facet);
    boolean allOut = choices.stream().allMatch(Choice::excluded);
    String not = Texts.text("explore.chipNot") + " ";
    String values =
        choices.stream()
            .map(
                choice ->
                    (choice.excluded() && !allOut ? not : "") + FacetText.of(facet, choice.value()))
            .collect(Collectors.joining(FacetText.between(url.filters(), facet)));
    String label =
        (allOut ? not : "") + Texts.text("facet.lower." + facet.parameter()) + " " + values;
    addWay(ways, url.withFilters(url.filters().with(facet, List.of())), label, count);
  }

  private static void addWay(
      UnorderedList ways, FilteredUrl without, String label, ToLongFunction<FilteredUrl> count) {
    long total = count.applyAsLong(without);
    if (total == 0) {
      return;
    }
    String found = Texts.text("empty.count", total);
    ways.add(
        Dom.tag(
            "li",
            "",
            Dom.link(without.href(), "", Dom.text("bdi", "", label)),
            Dom.text("span", "muted", " " + found)));
  }
}

package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.search.ConversationSearch;
import dev.evolscope.search.FacetValue;
import dev.evolscope.search.SearchRequest;
import dev.evolscope.search.Sorting;
import dev.evolscope.taxonomy.EvolType;
import dev.evolscope.taxonomy.TaskTypes;
import dev.evolscope.taxonomy.Taxonomy;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the Evol types mean, and how many of the loaded conversations carry each. */
@Route(value = "taxonomy", layout = Shell.class)
class TaxonomyView extends Main implements HasDynamicTitle {
  private final transient Map<Facet, Map<String, Long>> counts;

  TaxonomyView(ConversationSearch search) {
    var facets =
        search.search(new SearchRequest("", Filters.NONE, Sorting.SOURCE, 0, null)).facets();
    counts =
        Map.of(
            Facet.TASK_EVOL, byValue(facets.getOrDefault(Facet.TASK_EVOL, List.of())),
            Facet.TURN_EVOL, byValue(facets.getOrDefault(Facet.TURN_EVOL, List.of())));
    addClassNames("page", "taxonomy");
    setId("content");
    Taxonomy taxonomy = Taxonomy.current();
    add(
        new H1(Texts.text("taxonomy.heading")),
        Dom.text("p", "muted", Texts.text("taxonomy.intro", taxonomy.version())),
        section(heading("taxonomy.general"), Facet.TASK_EVOL, taxonomy.general()));
    taxonomy.tasks().stream()
        .filter(task -> !task.types().isEmpty())
        .forEach(task -> add(section(task)));
    add(section(heading("taxonomy.multiTurn"), Facet.TURN_EVOL, taxonomy.multiTurn()));
    add(new Shortcuts(List.of("/", "Esc", "?")));
  }

  private static Map<String, Long> byValue(List<FacetValue> values) {
    return values.stream().collect(Collectors.toMap(FacetValue::value, FacetValue::count));
  }

  private Component section(TaskTypes task) {
    HtmlContainer heading =
        Dom.tag(
            "h2",
            "",
            Dom.text("span", "", Texts.text("taxonomy.ofTask") + " "),
            english("bdi", "", task.title()));
    return section(heading, Facet.TASK_EVOL, task.types());
  }

  private static Component heading(String key) {
    return Dom.text("h2", "", Texts.text(key));
  }

  private Component section(Component heading, Facet facet, List<EvolType> types) {
    var list = Dom.tag("ul", "");
    types.forEach(type -> list.add(entry(facet, type)));
    return Dom.tag("section", "panel", Dom.tag("header", "", heading), list);
  }

  private Component entry(Facet facet, EvolType type) {
    var entry =
        Dom.tag(
            "li",
            "",
            Dom.tag("h3", "", english("span", "evol", type.name()), count(facet, type)),
            english("p", "", type.definition()),
            english(
                Dom.tag(
                    "p",
                    "muted",
                    spoken(Texts.text("taxonomy.good")),
                    Dom.text("span", "", " " + type.good()))));
    String from = type.example().from();
    entry.add(
        english(
            Dom.tag(
                "p",
                "example",
                Dom.text("span", "muted", from.isEmpty() ? "" : from + " → "),
                Dom.text("span", "", type.example().to()))));
    entry.setId(type.name());
    return entry;
  }

  /** The taxonomy itself is in English, whatever the interface speaks. */
  private static Component english(String tag, String classes, String text) {
    return english(Dom.text(tag, classes, text));
  }

  private static Component english(Component component) {
    return Dom.with(Dom.with(component, "lang", "en"), "dir", "ltr");
  }

  /** The interface's words within the taxonomy's. */
  private static Component spoken(String text) {
    return Dom.with(Dom.text("bdi", "", text), "lang", Texts.language().code());
  }

  private Component count(Facet facet, EvolType type) {
    long count = counts.getOrDefault(facet, Map.of()).getOrDefault(type.name(), 0L);
    if (count == 0) {
      return Dom.text("span", "muted", Texts.text("taxonomy.none"));
    }
    Choice choice = new Choice(Facet.escape(type.name()), false);
    Filters filters = new Filters(Map.of(facet, List.of(choice)));
    return Dom.link(
        ExploreUrl.START.withFilters(filters).href(),
        "count",
        Texts.text("taxonomy.conversations", count));
  }

  @Override
  public String getPageTitle() {
    return Texts.text("title.taxonomy");
  }
}

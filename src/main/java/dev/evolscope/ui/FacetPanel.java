package dev.evolscope.ui;

import com.vaadin.flow.component.html.Aside;
import dev.evolscope.conversation.Facet;
import dev.evolscope.search.FacetValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Every facet that tells conversations apart; a sheet on narrow screens. */
final class FacetPanel extends Aside {
  private static final List<Facet> ORDER =
      List.of(
          Facet.LANGUAGE,
          Facet.STAGE,
          Facet.TASK,
          Facet.TURNS,
          Facet.TASK_EVOL,
          Facet.TURN_EVOL,
          Facet.FINDING,
          Facet.DATASET,
          Facet.RESOURCE,
          Facet.SCRIPT);

  private final Map<Facet, FacetList> lists = new EnumMap<>(Facet.class);

  FacetPanel() {
    addClassName("facets");
    setId("facets");
    getElement().setAttribute("aria-label", Texts.text("explore.filters"));
    for (Facet facet : ORDER) {
      FacetList list = new FacetList(facet);
      lists.put(facet, list);
      add(list);
    }
  }

  void show(Map<Facet, List<FacetValue>> facets, FilteredUrl url) {
    lists.forEach((facet, list) -> list.show(facet, facets.getOrDefault(facet, List.of()), url));
  }
}

package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.evolscope.conversation.Facet;
import dev.evolscope.search.FacetValue;
import java.util.Comparator;
import java.util.List;

/**
 * A facet's values with their counts. The browser draws them from one property, so that a session
 * does not hold an element for each of seventy languages, and a click leaves the focus in place.
 */
@Tag("es-facet")
@JsModule("./facet-list.ts")
final class FacetList extends Component {
  /** Ranges, which stand there only when asked for, lead. */
  private static final Comparator<FacetValue> BY_NUMBER =
      Comparator.comparingInt((FacetValue v) -> v.value().contains(".") ? 0 : v.value().length())
          .thenComparing(FacetValue::value);

  FacetList(Facet facet) {
    String title = Texts.text("facet." + facet.parameter());
    getElement().setAttribute("facet", facet.parameter());
    getElement().setProperty("heading", title);
    getElement()
        .setProperty(
            "findLabel", Texts.text("facet.find", Texts.text("facet.lower." + facet.parameter())));
    getElement().setProperty("byCount", Texts.text("facet.byCount"));
    getElement().setProperty("byName", Texts.text("facet.byName"));
    getElement().setProperty("fewer", Texts.text("facet.fewer"));
    getElement().setProperty("notWord", Texts.text("facet.not"));
  }

  /** Draws the values; hides itself where they tell nothing apart. */
  void show(Facet facet, List<FacetValue> values, ExploreUrl url) {
    setVisible(values.stream().anyMatch(FacetList::tells));
    getElement().setProperty("all", Texts.text("facet.all", values.size()));
    getElement()
        .setPropertyList(
            "rows", ordered(facet, values).stream().map(v -> FacetRow.of(facet, v, url)).toList());
  }

  private static boolean tells(FacetValue value) {
    return !value.value().equals(Facet.NONE) || value.selected() || value.excluded();
  }

  /** Numbers of turns by size, all else as the search gives them, most frequent first. */
  private static List<FacetValue> ordered(Facet facet, List<FacetValue> values) {
    return facet == Facet.TURNS ? values.stream().sorted(BY_NUMBER).toList() : values;
  }
}

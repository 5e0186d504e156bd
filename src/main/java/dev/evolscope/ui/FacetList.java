package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.evolscope.conversation.Facet;
import dev.evolscope.search.FacetValue;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A facet's values with their counts. The browser draws them from one property, so that a session
 * does not hold an element for each of seventy languages, and a click leaves the focus in place.
 */
@Tag("es-facet")
@JsModule("./facet-list.ts")
final class FacetList extends Component {
  /** Values that are drawn; a file may hold any number, and the API gives them all. */
  static final int MOST = 500;

  /** Ranges, which stand there only when asked for, lead. */
  private static final Comparator<FacetValue> BY_NUMBER =
      Comparator.comparingInt((FacetValue v) -> v.value().contains(".") ? 0 : v.value().length())
          .thenComparing(FacetValue::value);

  FacetList(Facet facet) {
    String title = Texts.text("facet." + facet.parameter());
    getElement().setAttribute("facet", facet.parameter());
    getElement().setProperty("heading", title);
    getElement().setProperty("byCount", Texts.text("facet.byCount"));
    getElement().setProperty("byName", Texts.text("facet.byName"));
    getElement().setProperty("fewer", Texts.text("facet.fewer"));
    getElement().setProperty("notWord", Texts.text("facet.not"));
    getElement().setProperty("matchLabel", Texts.text("facet.match"));
    getElement().setProperty("asList", Texts.text("facet.asList"));
    getElement().setProperty("asBars", Texts.text("facet.asBars"));
  }

  /** Draws the values; hides itself where they tell nothing apart. */
  void show(Facet facet, List<FacetValue> values, FilteredUrl url) {
    setVisible(values.stream().anyMatch(FacetList::tells));
    boolean cut = values.size() > MOST;
    getElement()
        .setProperty(
            "all",
            cut
                ? Texts.text("facet.most", MOST, values.size())
                : Texts.text("facet.all", values.size()));
    getElement()
        .setProperty(
            "findLabel",
            cut
                ? Texts.text("facet.findMost", MOST)
                : Texts.text("facet.find", Texts.text("facet.lower." + facet.parameter())));
    getElement()
        .setPropertyList(
            "rows", drawn(facet, values).stream().map(v -> FacetRow.of(facet, v, url)).toList());
    getElement().setPropertyList("match", MatchLink.of(facet, url));
    getElement()
        .setPropertyList(
            "bars", facet == Facet.TURNS ? TurnBar.of(values, url) : List.<TurnBar>of());
  }

  /** The most frequent values, and those chosen, in their order. */
  static List<FacetValue> drawn(Facet facet, List<FacetValue> values) {
    if (values.size() <= MOST) {
      return ordered(facet, values);
    }
    Stream<FacetValue> chosen =
        values.stream().skip(MOST).filter(value -> value.selected() || value.excluded());
    return ordered(facet, Stream.concat(values.stream().limit(MOST), chosen).toList());
  }

  private static boolean tells(FacetValue value) {
    return !value.value().equals(Facet.NONE) || value.selected() || value.excluded();
  }

  /** Numbers of turns by size, all else as the search gives them, most frequent first. */
  private static List<FacetValue> ordered(Facet facet, List<FacetValue> values) {
    return facet == Facet.TURNS ? values.stream().sorted(BY_NUMBER).toList() : values;
  }
}

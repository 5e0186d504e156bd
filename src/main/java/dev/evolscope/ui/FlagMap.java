package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.evolscope.quality.Heatmap;
import dev.evolscope.quality.Overview;

/** Checks by the values of a facet, drawn by the browser as the matrix of coverage is. */
@Tag("es-coverage")
@JsModule("./coverage-map.ts")
final class FlagMap extends Component {

  /** The map in its panel, with a note where not all of it is drawn. */
  static Component panel(QualityUrl url, Overview overview, Heatmap heatmap) {
    FlagMap map = new FlagMap();
    map.getElement().setPropertyBean("data", FlagMapData.of(url, overview, heatmap));
    var panel = Dom.tag("section", "panel matrix", map);
    String by = Texts.text("facet.lower." + url.by().parameter());
    panel.getElement().setAttribute("aria-label", Texts.text("quality.map", by));
    if (heatmap.values().size() > CoverageData.MOST_COLUMNS) {
      panel.add(
          Dom.text("p", "muted note", Texts.text("quality.map.cut", CoverageData.MOST_COLUMNS)));
    }
    return panel;
  }
}

package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import java.util.Locale;

/**
 * A chart, its table and its downloads. The browser draws it, by Observable Plot: each bar a link
 * that the keyboard reaches, as SVG that can be taken away. The library is loaded when the first
 * chart is drawn.
 */
@Tag("es-chart")
@JsModule("./chart.ts")
@NpmPackage(value = "@observablehq/plot", version = "0.6.17")
final class Chart extends Component {
  private static final List<String> WORDS =
      List.of("asTable", "asChart", "download", "svg", "png", "csv", "nothing", "fewer");

  Chart() {
    WORDS.forEach(word -> getElement().setProperty(word, Texts.text("chart." + word)));
  }

  /** Draws something else; whether the reader sees the table, and all of it, stays. */
  void show(ChartContent content) {
    getElement().setProperty("name", content.name());
    getElement()
        .setProperty("kind", content.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    getElement().setProperty("heading", content.heading());
    getElement().setProperty("note", content.note());
    getElement().setProperty("percent", content.percent());
    getElement().setProperty("csvHref", content.csvHref());
    getElement().setProperty("all", Texts.text("chart.all", content.rows().size()));
    getElement().setPropertyList("headers", content.headers());
    getElement().setPropertyList("rows", content.rows());
  }
}

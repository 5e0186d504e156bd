package dev.evolscope.ui;

import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Charts beside each other. One that was there before is drawn anew in its place, so that the page
 * does not jump under the reader and the focus stays.
 */
final class ChartGrid extends Div {
  private final Map<String, Chart> charts = new HashMap<>();

  ChartGrid() {
    addClassName("charts");
  }

  void show(List<ChartContent> contents) {
    List<String> names = contents.stream().map(ChartContent::name).toList();
    charts
        .entrySet()
        .removeIf(
            chart -> {
              boolean gone = !names.contains(chart.getKey());
              if (gone) {
                remove(chart.getValue());
              }
              return gone;
            });
    for (int place = 0; place < contents.size(); place++) {
      Chart chart = charts.get(names.get(place));
      if (chart == null) {
        chart = new Chart();
        charts.put(names.get(place), chart);
        addComponentAtIndex(place, chart);
      }
      chart.show(contents.get(place));
    }
  }
}

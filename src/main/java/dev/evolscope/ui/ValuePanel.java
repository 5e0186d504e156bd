package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.conversation.Languages;
import dev.evolscope.quality.Heatmap;
import dev.evolscope.report.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which part of each value's conversations has any finding, worst first. */
final class ValuePanel extends Section {
  private static final int SHOWN = 10;

  private final transient QualityUrl url;

  private record Value(String value, Share flagged) {}

  ValuePanel(QualityUrl url, Heatmap heatmap) {
    this.url = url;
    addClassNames("panel", "by-value");
    String by = Texts.text("facet.lower." + url.by().parameter());
    add(
        Dom.tag(
            "header",
            "",
            Dom.text("h2", "", Texts.text("quality.byValue", by)),
            Dom.text("span", "muted", Texts.text("quality.byValue.help"))));
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < heatmap.values().size(); i++) {
      Share share = new Share(heatmap.flagged().get(i), heatmap.totals().get(i));
      values.add(new Value(heatmap.values().get(i), share));
    }
    values.sort(Comparator.comparingDouble((Value value) -> value.flagged().atLeast()).reversed());
    add(lines(values.subList(0, Math.min(SHOWN, values.size()))));
    if (values.size() > SHOWN) {
      add(
          Dom.tag(
              "details",
              "rest",
              Dom.text("summary", "", Texts.text("chart.all", values.size())),
              lines(values.subList(SHOWN, values.size()))));
    }
  }

  private Component lines(List<Value> values) {
    HtmlContainer list = Dom.tag("ol", "");
    values.forEach(value -> list.add(line(value)));
    return list;
  }

  private Component line(Value value) {
    Filters filters = url.selection().filters();
    Filters narrowed = filters.having(url.by(), value.value());
    if (filters.of(Facet.FINDING).isEmpty()) {
      narrowed = narrowed.with(Facet.FINDING, List.of(new Choice(Facet.NONE, true)));
    }
    HtmlContainer bar = Dom.tag("i", "");
    bar.getStyle().set("--w", 100 * value.flagged().value() + "%");
    return Dom.tag(
        "li",
        "",
        Dom.tag("span", "where", name(value.value())),
        Dom.tag("span", "bar", bar),
        Dom.link(
            url.selection().explored().withFilters(narrowed).href(),
            "count num",
            Texts.text("quality.ofAll", value.flagged().part(), value.flagged().all())),
        Dom.text("bdi", "num", Texts.share(value.flagged().value())));
  }

  private Component name(String value) {
    return url.by() == Facet.LANGUAGE && !value.equals(Facet.NONE)
        ? new LanguageBadge(Languages.of(FacetText.plain(value)))
        : Dom.text("bdi", "", FacetText.of(url.by(), value));
  }
}

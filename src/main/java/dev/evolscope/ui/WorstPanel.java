package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.conversation.Languages;
import dev.evolscope.quality.Heatmap;
import dev.evolscope.report.FlaggedCell;
import java.util.List;

/** The places where a check flags most, worst first. */
final class WorstPanel extends Section {
  private static final int SHOWN = 12;

  private final transient QualityUrl url;

  WorstPanel(QualityUrl url, Heatmap heatmap) {
    this.url = url;
    addClassNames("panel", "worst");
    add(
        Dom.tag(
            "header",
            "",
            Dom.text("h2", "", Texts.text("quality.worst")),
            Dom.text("span", "muted", Texts.text("quality.worst.help"))));
    List<FlaggedCell> cells = FlaggedCell.worst(heatmap);
    if (cells.isEmpty()) {
      add(Dom.text("p", "muted note", Texts.text("quality.worst.none")));
      return;
    }
    HtmlContainer list = Dom.tag("ol", "");
    cells.stream().limit(SHOWN).forEach(cell -> list.add(line(cell)));
    add(list);
  }

  private Component line(FlaggedCell cell) {
    Filters filters = url.selection().filters();
    Filters narrowed =
        filters
            .having(url.by(), cell.value())
            .with(Facet.FINDING, List.of(new Choice(cell.check().id(), false)));
    return Dom.tag(
        "li",
        "",
        Dom.tag(
            "span",
            "what",
            SeverityMark.bare(cell.check().severity()),
            Dom.text("span", "", Texts.checks().title(cell.check().id()))),
        Dom.tag("span", "where", name(cell.value())),
        Dom.link(
            url.selection().explored().withFilters(narrowed).href(),
            "count num",
            Texts.text("quality.ofAll", cell.flagged().part(), cell.flagged().all())),
        Dom.text("bdi", "num", Texts.share(cell.flagged().value())));
  }

  private Component name(String value) {
    return url.by() == Facet.LANGUAGE && !value.equals(Facet.NONE)
        ? new LanguageBadge(Languages.of(FacetText.plain(value)))
        : Dom.text("bdi", "", FacetText.of(url.by(), value));
  }
}

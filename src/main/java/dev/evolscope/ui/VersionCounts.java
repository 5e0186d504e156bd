package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.conversation.ChangeCounts;
import dev.evolscope.conversation.ChangeKind;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.conversation.VersionDifference;
import dev.evolscope.conversation.VersionDifference.ValueCount;
import java.util.List;

/** How many rows differ, in all and under each value; every number leads to its rows. */
final class VersionCounts extends Section {
  private static final int UNFOLDED = 8;

  /** More values of a facet are not drawn; the API gives them all. */
  static final int MOST = 200;

  private final transient VersionsUrl url;

  VersionCounts(VersionsUrl url, VersionDifference difference) {
    this.url = url;
    addClassNames("panel", "version-counts");
    getElement().setAttribute("aria-label", Texts.text("versions.counts"));
    add(totals(difference.total()));
    if (difference.total().sum() == 0) {
      add(Dom.text("p", "muted body", Texts.text("versions.same")));
      return;
    }
    HtmlContainer tables = Dom.tag("div", "tables");
    for (Facet facet : VersionDifference.FACETS) {
      tables.add(table(facet, difference.facets().getOrDefault(facet, List.of())));
    }
    add(tables);
  }

  private Component totals(ChangeCounts total) {
    HtmlContainer totals = Dom.tag("p", "totals");
    for (ChangeKind kind : ChangeKind.values()) {
      totals.add(
          Dom.tag(
              "span",
              "fig " + kind.label(),
              count(total.of(kind), kind, Filters.NONE),
              Dom.text("span", "", Texts.text("versions." + kind.label(), total.of(kind)))));
    }
    return totals;
  }

  private Component table(Facet facet, List<ValueCount> values) {
    HtmlContainer body = Dom.tag("tbody", "");
    values.stream().limit(UNFOLDED).forEach(value -> body.add(row(facet, value)));
    HtmlContainer head = Dom.tag("tr", "", column(Texts.text("facet." + facet.parameter()), ""));
    for (ChangeKind kind : ChangeKind.values()) {
      head.add(column(Texts.text("versions.column." + kind.label()), "num"));
    }
    Component table = Dom.tag("table", "list", Dom.tag("thead", "", head), body);
    if (values.size() <= UNFOLDED) {
      return table;
    }
    HtmlContainer more = Dom.tag("tbody", "");
    values.stream().limit(MOST).skip(UNFOLDED).forEach(value -> more.add(row(facet, value)));
    boolean cut = values.size() > MOST;
    String all =
        cut
            ? Texts.text("facet.most", MOST, values.size())
            : Texts.text("facet.all", values.size());
    HtmlContainer folded =
        Dom.tag("details", "parts", Dom.text("summary", "", all), Dom.tag("table", "list", more));
    if (cut) {
      folded.add(Dom.text("p", "muted", Texts.text("versions.more", values.size() - MOST)));
    }
    return Dom.tag("div", "", table, folded);
  }

  private static Component column(String text, String classes) {
    return Dom.with(Dom.text("th", classes, text), "scope", "col");
  }

  private Component row(Facet facet, ValueCount value) {
    Filters filters = Filters.NONE.with(facet, List.of(new Choice(value.value(), false)));
    HtmlContainer row =
        Dom.tag(
            "tr",
            "",
            Dom.with(
                Dom.tag("th", "", Dom.text("bdi", "", FacetText.of(facet, value.value()))),
                "scope",
                "row"));
    for (ChangeKind kind : ChangeKind.values()) {
      row.add(Dom.tag("td", "num", count(value.counts().of(kind), kind, filters)));
    }
    return row;
  }

  private Component count(long rows, ChangeKind kind, Filters filters) {
    if (rows == 0) {
      return Dom.text("span", "muted", Texts.number(0));
    }
    Anchor link = Dom.link(url.listing(kind, filters).href(), "count", Texts.number(rows));
    return kind == url.kind() && filters.equals(url.filters())
        ? Dom.with(link, "aria-current", "true")
        : link;
  }
}

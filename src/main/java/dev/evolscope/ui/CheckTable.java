package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.conversation.Facet;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.CheckCount;
import dev.evolscope.quality.CheckFamily;
import dev.evolscope.quality.Measured;
import dev.evolscope.quality.Measurements;
import dev.evolscope.quality.Overview;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every check: how much it flags, and how far it can be trusted. */
final class CheckTable extends Section {
  private static final List<String> COLUMNS =
      List.of("check", "flagged", "share", "precision", "recall");

  private final transient QualityUrl url;
  private final transient Overview overview;

  CheckTable(QualityUrl url, Overview overview) {
    this.url = url;
    this.overview = overview;
    addClassNames("panel", "checks");
    HtmlContainer head = Dom.tag("tr", "");
    for (String column : COLUMNS) {
      String words = Texts.text("quality.column." + column);
      HtmlContainer cell = Dom.text("th", column.equals("check") ? "" : "num", words);
      head.add(Dom.with(cell, "scope", "col"));
    }
    HtmlContainer table = Dom.tag("table", "list", Dom.tag("thead", "", head));
    HtmlContainer body = Dom.tag("tbody", "");
    String family = "";
    for (CheckCount count : together(overview.checks())) {
      String own = CheckFamily.of(count.check().check());
      if (!own.equals(family)) {
        body.add(heading(own));
        family = own;
      }
      body.add(line(count));
    }
    table.add(body);
    add(
        Dom.tag(
            "header",
            "",
            Dom.text("h2", "", Texts.text("quality.checks")),
            Dom.text("span", "muted", Texts.text("quality.checks.help"))),
        table);
  }

  private static List<CheckCount> together(List<CheckCount> checks) {
    return checks.stream()
        .sorted(Comparator.comparing(count -> count.check().check(), CheckFamily.TOGETHER))
        .toList();
  }

  private static Component heading(String family) {
    HtmlContainer cell = Dom.text("th", "family", Texts.textOr("quality.family." + family, family));
    cell.getElement().setAttribute("colspan", Integer.toString(COLUMNS.size()));
    return Dom.tag("tr", "", Dom.with(cell, "scope", "colgroup"));
  }

  private Component line(CheckCount count) {
    Check check = count.check().check();
    Optional<Measured> measured = Measurements.ours().of(check.id());
    HtmlContainer name =
        Dom.tag(
            "th",
            "check",
            SeverityMark.bare(check.severity()),
            Dom.link(
                CheckUrl.of(check.id(), url.selection()).href(),
                "",
                Texts.checks().title(check.id())));
    if (!count.check().on()) {
      name.add(Dom.text("span", "off", Texts.text("quality.off")));
    }
    return Dom.tag(
        "tr",
        count.check().on() ? "" : "is-off",
        Dom.with(name, "scope", "row"),
        Dom.tag("td", "num", flagged(count)),
        Dom.tag(
            "td",
            "num",
            Dom.text(
                "bdi",
                "",
                count.check().on() ? Texts.share(count.share(overview.conversations())) : "–")),
        figure(measured.map(Measured::precision).orElse(null)),
        figure(measured.map(Measured::recall).orElse(null)));
  }

  private Component flagged(CheckCount count) {
    if (!count.check().on()) {
      return Dom.text("span", "muted", "–");
    }
    String number = Texts.number(count.flagged());
    return count.flagged() == 0
        ? Dom.text("span", "muted", number)
        : Dom.link(
            url.selection().explored(Facet.FINDING, count.check().id()).href(), "count", number);
  }

  private static Component figure(@Nullable Double share) {
    return share == null
        ? Dom.text("td", "num muted", Texts.text("quality.notMeasured.short"))
        : Dom.tag("td", "num", Dom.text("bdi", "", Texts.decimal(share, 2)));
  }
}

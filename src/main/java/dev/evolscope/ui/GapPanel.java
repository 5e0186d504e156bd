package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Languages;
import dev.evolscope.coverage.Coverage;
import dev.evolscope.coverage.Gap;
import dev.evolscope.search.CrossCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is missing against the target, most first, by row or by cell, and the plan that closes it.
 */
final class GapPanel extends Section {
  private static final int SHOWN = 12;
  private static final int NAMED = 2;

  private final transient CoverageUrl url;
  private final transient Coverage coverage;

  GapPanel(CoverageUrl url, Coverage coverage, Component target) {
    this.url = url;
    this.coverage = coverage;
    addClassNames("panel", "gap-panel");
    add(header(), body());
    var foot = Dom.tag("footer", "", target);
    if (!coverage.gaps().isEmpty()) {
      foot.add(Dom.file(url.api("/plan"), "btn primary s", Texts.text("coverage.plan")));
    }
    add(foot);
  }

  private Component header() {
    var header = Dom.tag("header", "", Dom.text("h2", "", Texts.text("coverage.gaps")));
    if (!coverage.gaps().isEmpty()) {
      header.add(
          Dom.text(
              "span",
              "muted",
              Texts.text("coverage.missing", coverage.missing(), coverage.gaps().size())));
    }
    return header;
  }

  private Component body() {
    if (url.target().isEmpty()) {
      return Dom.text("p", "muted note", Texts.text("coverage.noTarget"));
    }
    if (coverage.gaps().isEmpty()) {
      return Dom.text("p", "muted note", Texts.text("coverage.noGap"));
    }
    var list = Dom.tag("ol", "gaps");
    List<Component> lines = url.byCell() ? cells() : rows();
    lines.forEach(list::add);
    return Dom.tag("div", "", ways(), list);
  }

  private Component ways() {
    return Dom.tag("p", "group", way(false), way(true));
  }

  private Component way(boolean byCell) {
    String word =
        byCell
            ? Texts.text("coverage.byCell")
            : Texts.text("coverage.byRow", Texts.text("facet.lower." + url.rows().parameter()));
    var link = Dom.link(url.with(CoverageUrl.GAPS, byCell ? CoverageUrl.CELLS : ""), "btn s", word);
    if (byCell == url.byCell()) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }

  private List<Component> cells() {
    long most = coverage.gaps().getFirst().missing();
    return coverage.gaps().stream()
        .limit(SHOWN)
        .map(
            gap ->
                line(
                    gap.row(),
                    gap.missing(),
                    most,
                    filters(gap.row(), gap.column()),
                    FacetText.of(url.columns(), gap.column()),
                    Texts.text("coverage.have", gap.count(), gap.target())))
        .toList();
  }

  private List<Component> rows() {
    Map<String, List<Gap>> byRow = new LinkedHashMap<>();
    coverage.gaps().forEach(g -> byRow.computeIfAbsent(g.row(), r -> new ArrayList<>()).add(g));
    CrossCounts counts = coverage.counts();
    List<String> rows = new ArrayList<>(byRow.keySet());
    rows.sort(Comparator.comparingLong((String row) -> missing(byRow.get(row))).reversed());
    long most = missing(byRow.get(rows.getFirst()));
    return rows.stream()
        .limit(SHOWN)
        .map(
            row -> {
              List<Gap> gaps = byRow.getOrDefault(row, List.of());
              return line(
                  row,
                  missing(gaps),
                  most,
                  filters(row, null),
                  named(gaps),
                  Texts.text("coverage.cellsOf", gaps.size(), counts.columnValues().size()));
            })
        .toList();
  }

  private static long missing(@Nullable List<Gap> gaps) {
    return gaps == null ? 0 : gaps.stream().mapToLong(Gap::missing).sum();
  }

  private String named(List<Gap> gaps) {
    return gaps.stream()
        .limit(NAMED)
        .map(gap -> FacetText.of(url.columns(), gap.column()) + " " + Texts.number(gap.count()))
        .collect(Collectors.joining(Texts.text("coverage.comma")));
  }

  private Filters filters(String row, @Nullable String column) {
    Filters filters = url.selection().filters();
    Filters narrowed = filters.having(url.rows(), row);
    return column == null ? narrowed : narrowed.having(url.columns(), column);
  }

  private Component line(
      String row, long missing, long most, Filters filters, String what, String of) {
    HtmlContainer bar = Dom.tag("i", "");
    bar.getStyle().set("--w", 100 * missing / most + "%");
    return Dom.tag(
        "li",
        "",
        name(row),
        Dom.link(
            url.selection().explored().withFilters(filters).href(),
            "count miss num",
            Texts.number(missing)),
        Dom.tag("span", "bar", bar),
        Dom.text("bdi", "muted what", what),
        Dom.text("span", "muted num", of));
  }

  private Component name(String row) {
    return url.rows() == Facet.LANGUAGE && !row.equals(Facet.NONE)
        ? new LanguageBadge(Languages.of(FacetText.plain(row)))
        : Dom.text("bdi", "", FacetText.of(url.rows(), row));
  }
}

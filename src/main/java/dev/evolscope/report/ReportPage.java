package dev.evolscope.report;

import static dev.evolscope.report.ReportCells.cell;
import static dev.evolscope.report.ReportCells.decimal;
import static dev.evolscope.report.ReportCells.grouped;
import static dev.evolscope.report.ReportCells.heading;
import static dev.evolscope.report.ReportCells.number;
import static dev.evolscope.report.ReportCells.percent;
import static dev.evolscope.report.ReportCells.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A report as one page of HTML, to be opened, printed and sent on: it fetches nothing, and holds no
 * script. It is built as a tree, so that whatever names the data has are text and never markup.
 */
public final class ReportPage {
  private static final String TITLE = "Quality report";

  private final QualityReport report;
  private final Map<String, String> titles;
  private final Document page = Document.createShell("");

  private ReportPage(QualityReport report) {
    this.report = report;
    titles =
        report.checks().stream()
            .collect(Collectors.toMap(QualityReport.Line::id, QualityReport.Line::title));
  }

  /** The page, as text in UTF-8. */
  public static String of(QualityReport report) {
    return new ReportPage(report).draw();
  }

  private String draw() {
    page.outputSettings().prettyPrint(false);
    page.expectFirst("html").attr("lang", "en");
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.head()
        .appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    // else a browser asks the server for one
    page.head().appendElement("link").attr("rel", "icon").attr("href", "data:,");
    page.title(TITLE + " — Evolscope");
    page.head().appendElement("style").appendChild(new DataNode(style()));
    Element main = page.body().appendElement("main");
    main.appendElement("h1").text(TITLE);
    summary(main);
    sources(main);
    checks(main);
    worst(main);
    report.tables().stream()
        .filter(table -> !table.values().isEmpty())
        .forEach(table -> matrix(main, table));
    return "<!doctype html>\n" + page.outerHtml() + "\n";
  }

  private static String style() {
    try (InputStream css = ReportPage.class.getResourceAsStream("report.css")) {
      return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void summary(Element main) {
    main.appendElement("p")
        .text(
            "%s conversations selected; %s with a finding (%s): %s."
                .formatted(
                    grouped(report.conversations()),
                    grouped(report.flagged()),
                    percent(new Share(report.flagged(), report.conversations()).value()),
                    report.severities().entrySet().stream()
                        .map(e -> grouped(e.getValue()) + " with " + plural(e.getKey()))
                        .collect(Collectors.joining(", "))));
    if (!report.complete()) {
      main.appendElement("p")
          .addClass("bad")
          .text("Not everything was checked when this was made: counts may be too low.");
    }
    if (!report.query().isEmpty()) {
      pair(main, "Query", report.query());
    }
    report.filters().forEach((name, values) -> pair(main, name, String.join(" or ", values)));
    main.appendElement("p")
        .addClass("muted")
        .text("Made by Evolscope %s with: ".formatted(report.program()))
        .appendElement("code")
        .text("./evolscope audit --report FILE.html" + options());
  }

  private static String plural(String severity) {
    return severity + "s";
  }

  /** As a shell takes them: in single quotes, those within written out. */
  private String options() {
    StringBuilder options = new StringBuilder();
    if (!report.query().isEmpty()) {
      options.append(" --q ").append(quoted(report.query()));
    }
    report
        .filters()
        .forEach(
            (name, values) ->
                values.forEach(
                    value -> options.append(" --filter ").append(quoted(name + "=" + value))));
    return options.toString();
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private static void pair(Element main, String name, String value) {
    Element line = main.appendElement("p");
    line.appendElement("span").addClass("muted").text(name + ": ");
    line.appendElement("bdi").text(value);
  }

  private void sources(Element main) {
    main.appendElement("h2").text("Data");
    Element body = table(main, List.of("Dataset", "File", "Licence", "SHA-256", "Rows"), 4);
    for (QualityReport.Source source : report.datasets()) {
      for (QualityReport.File file : source.files()) {
        Element line = body.appendElement("tr");
        cell(line, source.name());
        cell(line, file.name());
        cell(line, source.licence() == null ? "" : source.licence());
        line.appendElement("td").appendElement("code").text(file.sha256());
        number(line, grouped(file.rows()));
      }
    }
  }

  private void checks(Element main) {
    main.appendElement("h2").text("Checks");
    Element body =
        table(
            main,
            List.of("Check", "Severity", "Flagged", "Share", "Threshold", "Precision", "Recall"),
            2);
    for (QualityReport.Line check : report.checks()) {
      Element line = body.appendElement("tr");
      Element name = line.appendElement("th").attr("scope", "row").text(check.title() + " ");
      name.appendElement("code").addClass("muted").text(check.id());
      cell(line, check.severity());
      if (check.on()) {
        number(line, grouped(check.flagged()));
        number(line, percent(check.share()));
      } else {
        line.appendElement("td").attr("colspan", "2").addClass("off").text("off");
      }
      number(line, decimal(check.threshold()));
      number(line, measured(check.precision(), check.read()));
      number(line, measured(check.recall(), check.planted()));
    }
    main.appendElement("p")
        .addClass("muted")
        .text(
            "Precision: share of right findings among those that a person read, on real data. Recall: share of planted flaws that were found.");
  }

  private static String measured(@Nullable Double share, int of) {
    return share == null ? "not measured" : decimal(share) + " of " + grouped(of);
  }

  private void worst(Element main) {
    if (report.worst().isEmpty()) {
      return;
    }
    main.appendElement("h2").text("Worst places");
    main.appendElement("p")
        .addClass("muted")
        .text(
            "Ranked by what the share is at least (lower end of Wilson's interval, 95 %), so that places of few conversations do not lead by chance.");
    Element body = table(main, List.of("Check", "By", "Value", "Flagged", "Of", "Share"), 3);
    for (QualityReport.Worst place : report.worst()) {
      Element line = body.appendElement("tr");
      cell(line, title(place.check()));
      cell(line, place.by());
      cell(line, place.value());
      number(line, grouped(place.flagged()));
      number(line, grouped(place.conversations()));
      number(line, percent(place.share()));
    }
  }

  private String title(String check) {
    return titles.getOrDefault(check, check);
  }

  /** A line a value; columns for those checks that flag anything in the table. */
  private void matrix(Element main, QualityReport.Table table) {
    List<QualityReport.Row> rows =
        table.rows().stream()
            .filter(row -> row.flagged().stream().anyMatch(count -> count > 0))
            .toList();
    if (rows.isEmpty()) {
      return;
    }
    main.appendElement("h2").text("Flagged conversations by " + table.by());
    Element grid =
        main.appendElement("div").addClass("scroll").appendElement("table").addClass("matrix");
    Element head = grid.appendElement("thead").appendElement("tr");
    heading(head, table.by());
    heading(head, "all").addClass("num");
    rows.forEach(row -> heading(head, title(row.check())));
    Element body = grid.appendElement("tbody");
    for (int i = 0; i < table.values().size(); i++) {
      Element line = body.appendElement("tr");
      Element name = line.appendElement("th").attr("scope", "row");
      name.appendElement("bdi").text(table.values().get(i));
      number(line, grouped(table.conversations().get(i)));
      for (QualityReport.Row row : rows) {
        int count = row.flagged().get(i);
        number(line, count == 0 ? "·" : grouped(count));
      }
    }
  }
}

package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import dev.evolscope.ingest.ImportStatus;
import dev.evolscope.ingest.Report;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/** What an import did: its counts, its failure, and the rows that it skipped. */
final class ImportOutcome extends Div {
  ImportOutcome(ImportStatus status) {
    addClassName("outcome");
    if (status.message() != null) {
      add(Dom.text("p", "told", status.message()));
    }
    Report report = status.report();
    if (report.read() > 0) {
      add(counts(List.of(report)));
    }
    if (report.skipped() > 0) {
      add(skipped(status));
    }
  }

  /** What imports did, in sum. */
  static Component counts(List<Report> reports) {
    HtmlContainer counts = Dom.tag("ul", "counts");
    count(counts, reports, Report::read, "imports.read");
    count(counts, reports, Report::added, "imports.added");
    count(counts, reports, Report::changed, "imports.changed");
    count(counts, reports, Report::unchanged, "imports.unchanged");
    count(counts, reports, Report::removed, "imports.removed");
    count(counts, reports, Report::skipped, "imports.skipped");
    return counts;
  }

  /** A zero says nothing. */
  private static void count(
      HtmlContainer counts, List<Report> reports, ToLongFunction<Report> figure, String key) {
    long number = reports.stream().mapToLong(figure).sum();
    if (number == 0) {
      return;
    }
    counts.add(
        Dom.tag(
            "li",
            "",
            Dom.text("b", "", Texts.number(number)),
            Dom.text("span", "muted", " " + Texts.text(key))));
  }

  private static Component skipped(ImportStatus status) {
    Report report = status.report();
    UnorderedList reasons = new UnorderedList();
    report
        .skippedByReason()
        .forEach(
            (reason, rows) ->
                reasons.add(line(Texts.number(rows) + " × " + SkippedText.reason(reason))));
    UnorderedList places = new UnorderedList();
    places.addClassName("code");
    Set<String> known = report.skippedByReason().keySet();
    report
        .firstPlaces()
        .forEach(place -> places.add(Dom.tag("li", "", PlaceLine.of(place, known))));
    return Dom.tag(
        "details",
        "skipped",
        Dom.text("summary", "", Texts.text("imports.reasons", report.skipped())),
        reasons,
        Dom.text("h4", "", Texts.text("imports.places")),
        places,
        download(status));
  }

  private static Anchor download(ImportStatus status) {
    Anchor link = new Anchor();
    link.setHref("api/v1/imports/" + status.id() + "/skipped");
    link.setRouterIgnore(true);
    link.setText(Texts.text("imports.download"));
    return link;
  }

  /** A rare reason is in English. */
  private static Component line(String text) {
    return Dom.with(Dom.text("li", "", text), "dir", "auto");
  }
}

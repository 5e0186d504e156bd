package dev.evolscope.cli;

import dev.evolscope.ingest.ImportStatus;
import dev.evolscope.ingest.Report;
import java.util.List;
import java.util.Locale;

/** Reports of imports for a person. */
final class ImportReportText {
  private ImportReportText() {}

  static String of(List<ImportStatus> imports) {
    StringBuilder text = new StringBuilder();
    imports.forEach(status -> append(status, text));
    return text.toString().stripTrailing();
  }

  private static void append(ImportStatus status, StringBuilder text) {
    Report report = status.report();
    text.append(
        String.format(
            Locale.ROOT,
            "%s / %s: %s%n  %,d read, %,d added, %,d changed, %,d unchanged, %,d removed, %,d skipped%n",
            status.dataset(),
            status.part(),
            status.state().label(),
            report.read(),
            report.added(),
            report.changed(),
            report.unchanged(),
            report.removed(),
            report.skipped()));
    if (status.message() != null) {
      text.append("  ").append(status.message()).append(System.lineSeparator());
    }
    if (status.mapping() != null) {
      text.append(String.format("  read by this mapping:%n%s", status.mapping().indent(4)));
    }
    report
        .skippedByReason()
        .forEach((reason, rows) -> text.append(String.format("  skipped %,d: %s%n", rows, reason)));
    report.firstPlaces().forEach(place -> text.append(String.format("    %s%n", place)));
    if (report.skipped() > report.firstPlaces().size()) {
      text.append(
          String.format(
              "    … the first %d of %,d%n", report.firstPlaces().size(), report.skipped()));
    }
  }
}

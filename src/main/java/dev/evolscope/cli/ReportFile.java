package dev.evolscope.cli;

import dev.evolscope.report.QualityReport;
import dev.evolscope.report.ReportPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** Where the report of quality goes: a page, or JSON where the file is called so. */
record ReportFile(Path file) {

  /** As the API calls it: {@code html} or {@code json}. */
  String format() {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".json") ? "json" : "html";
  }

  /** Writes a report in the file's format. */
  void write(QualityReport report) throws IOException {
    write(format().equals("json") ? JsonOption.of(report) + "\n" : ReportPage.of(report));
  }

  /** Writes what is a report already; the file appears whole or not at all. */
  void write(String report) throws IOException {
    Path partly = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.writeString(partly, report);
      Files.move(partly, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(partly);
    }
  }
}

package dev.evolscope.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.evolscope.export.FormulaGuard;
import dev.evolscope.search.CrossCounts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A matrix as a table. Its totals are distinct conversations, which may be fewer than the cells of
 * a row or column together.
 */
final class CoverageCsv {
  private static final String ALL = "all";

  private CoverageCsv() {}

  static String of(CrossCounts counts) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      write(counts, csv);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be written", e);
    }
    return text.toString();
  }

  private static void write(CrossCounts counts, CsvWriter csv) {
    List<String> head = new ArrayList<>();
    head.add(counts.rows().parameter());
    counts.columnValues().forEach(value -> head.add(FormulaGuard.guarded(value)));
    head.add(ALL);
    csv.writeRecord(head);
    for (int row = 0; row < counts.rowValues().size(); row++) {
      csv.writeRecord(line(counts, row));
    }
    List<String> foot = new ArrayList<>();
    foot.add(ALL);
    Arrays.stream(counts.columnTotals()).mapToObj(Long::toString).forEach(foot::add);
    foot.add(Long.toString(counts.total()));
    csv.writeRecord(foot);
  }

  private static List<String> line(CrossCounts counts, int row) {
    List<String> cells = new ArrayList<>();
    cells.add(FormulaGuard.guarded(counts.rowValues().get(row)));
    Arrays.stream(counts.counts()[row]).mapToObj(Integer::toString).forEach(cells::add);
    cells.add(Long.toString(counts.rowTotals()[row]));
    return cells;
  }
}

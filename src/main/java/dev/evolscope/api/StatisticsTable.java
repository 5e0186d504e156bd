package dev.evolscope.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.evolscope.export.FormulaGuard;
import dev.evolscope.search.Distribution;
import dev.evolscope.search.Distribution.Bucket;
import dev.evolscope.search.Spread;
import dev.evolscope.search.Statistics;
import dev.evolscope.statistics.TextFigures;
import dev.evolscope.statistics.TextStatistics;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures as CSV: a line for each bar or value, numbers as machines read them. */
final class StatisticsTable {
  private static final List<String> DISTRIBUTION =
      List.of("count", "mean", "p5", "p25", "p50", "p75", "p95", "p99", "max");

  private final StringWriter text = new StringWriter();
  private final CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);

  private StatisticsTable() {}

  /** The bars of a histogram; values from the first to the last column count. */
  static String of(Distribution distribution) {
    StatisticsTable table = new StatisticsTable();
    table.line(List.of("from", "to", "count"));
    for (Bucket bar : distribution.histogram()) {
      table.line(List.of("" + bar.from(), "" + bar.to(), "" + bar.count()));
    }
    return table.text.toString();
  }

  /** The values of a facet, with what is known of each. */
  static String of(String facet, List<Statistics.Group> groups) {
    StatisticsTable table = new StatisticsTable();
    List<String> header = new ArrayList<>(List.of(facet, "conversations", "messages"));
    for (String figure : List.of("turns", "promptLength", "replyLength")) {
      DISTRIBUTION.forEach(name -> header.add(figure + "_" + name));
    }
    table.line(header);
    for (Statistics.Group group : groups) {
      Spread spread = group.spread();
      List<String> line = new ArrayList<>();
      line.add(FormulaGuard.guarded(group.value()));
      line.add("" + spread.conversations());
      line.add("" + spread.messages());
      Stream.of(spread.turns(), spread.promptLength(), spread.replyLength())
          .forEach(distribution -> addFigures(distribution, line));
      table.line(line);
    }
    return table.text.toString();
  }

  private static void addFigures(Distribution d, List<String> line) {
    line.add("" + d.count());
    line.add(decimal(d.mean()));
    for (long figure : new long[] {d.p5(), d.p25(), d.p50(), d.p75(), d.p95(), d.p99(), d.max()}) {
      line.add("" + figure);
    }
  }

  /** What was read of the text of each value of a facet. */
  static String ofText(String facet, List<TextStatistics.Group> groups) {
    StatisticsTable table = new StatisticsTable();
    table.line(List.of(facet, "sampled", "tokensPerGrapheme", "variety"));
    for (TextStatistics.Group group : groups) {
      TextFigures figures = group.figures();
      table.line(
          List.of(
              FormulaGuard.guarded(group.value()),
              "" + figures.conversations(),
              decimal(figures.tokensPerGrapheme()),
              decimal(figures.variety())));
    }
    return table.text.toString();
  }

  private static String decimal(@Nullable Double number) {
    return number == null ? "" : String.format(Locale.ROOT, "%.4f", number);
  }

  private void line(List<String> cells) {
    csv.writeRecord(cells.toArray(String[]::new));
    try {
      csv.flush();
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory refuses a line", e);
    }
  }
}

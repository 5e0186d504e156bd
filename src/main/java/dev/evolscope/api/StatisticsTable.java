package dev.evolscope.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.evolscope.export.FormulaGuard;
import dev.evolscope.search.Distribution;
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

/**
 * Figures in lines, one for each bar or value, numbers as machines read them.
 *
 * @param header names of the columns
 */
record StatisticsTable(List<String> header, List<List<String>> lines) {
  private static final List<String> DISTRIBUTION =
      List.of("count", "mean", "p5", "p25", "p50", "p75", "p95", "p99", "max");

  /** The bars of a histogram; values from the first to the last column count. */
  static StatisticsTable of(Distribution distribution) {
    return new StatisticsTable(
        List.of("from", "to", "count"),
        distribution.histogram().stream()
            .map(bar -> List.of("" + bar.from(), "" + bar.to(), "" + bar.count()))
            .toList());
  }

  /** The values of a facet, with what is known of each. */
  static StatisticsTable of(String facet, List<Statistics.Group> groups) {
    List<String> header = new ArrayList<>(List.of(facet, "conversations", "messages"));
    for (String figure : List.of("turns", "promptLength", "replyLength")) {
      DISTRIBUTION.forEach(name -> header.add(figure + "_" + name));
    }
    List<List<String>> lines = new ArrayList<>();
    for (Statistics.Group group : groups) {
      Spread spread = group.spread();
      List<String> line = new ArrayList<>();
      line.add(FormulaGuard.guarded(group.value()));
      line.add("" + spread.conversations());
      line.add("" + spread.messages());
      Stream.of(spread.turns(), spread.promptLength(), spread.replyLength())
          .forEach(distribution -> addFigures(distribution, line));
      lines.add(line);
    }
    return new StatisticsTable(header, lines);
  }

  private static void addFigures(Distribution d, List<String> line) {
    line.add("" + d.count());
    line.add(decimal(d.mean()));
    for (long figure : new long[] {d.p5(), d.p25(), d.p50(), d.p75(), d.p95(), d.p99(), d.max()}) {
      line.add("" + figure);
    }
  }

  /** What was read of the text of each value of a facet. */
  static StatisticsTable ofText(String facet, List<TextStatistics.Group> groups) {
    return new StatisticsTable(
        List.of(facet, "sampled", "tokensPerGrapheme", "variety"),
        groups.stream().map(StatisticsTable::line).toList());
  }

  private static List<String> line(TextStatistics.Group group) {
    TextFigures figures = group.figures();
    return List.of(
        FormulaGuard.guarded(group.value()),
        "" + figures.conversations(),
        decimal(figures.tokensPerGrapheme()),
        decimal(figures.variety()));
  }

  /**
   * Tables of the same columns below each other; the first column says what a line is of.
   *
   * @param names of the tables, in their order
   */
  static StatisticsTable below(String name, List<String> names, List<StatisticsTable> tables) {
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      for (List<String> line : tables.get(i).lines) {
        lines.add(before(FormulaGuard.guarded(names.get(i)), line));
      }
    }
    return new StatisticsTable(before(name, tables.getFirst().header), lines);
  }

  private static List<String> before(String first, List<String> line) {
    List<String> longer = new ArrayList<>(List.of(first));
    longer.addAll(line);
    return longer;
  }

  private static String decimal(@Nullable Double number) {
    return number == null ? "" : String.format(Locale.ROOT, "%.4f", number);
  }

  /** The lines below their header. */
  String csv() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(header);
      lines.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory refuses a line", e);
    }
    return text.toString();
  }
}

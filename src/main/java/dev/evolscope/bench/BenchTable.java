package dev.evolscope.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Figures as a table of plain text: medians, spread, ratios, and whether aims are met. */
final class BenchTable {
  private static final List<String> HEAD =
      List.of("measured", "median", "min", "max", "unit", "ratio", "aim", "met");

  private final List<Figure> figures;

  BenchTable(List<Figure> figures) {
    this.figures = List.copyOf(figures);
  }

  /** The table, a line for each figure, each line ended. */
  @Override
  public String toString() {
    List<List<String>> lines = new ArrayList<>(List.of(HEAD));
    figures.forEach(figure -> lines.add(cells(figure)));
    int[] widths =
        IntStream.range(0, HEAD.size())
            .map(
                column ->
                    lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0))
            .toArray();
    return lines.stream().map(line -> line(line, widths)).collect(Collectors.joining());
  }

  private List<String> cells(Figure figure) {
    Percentiles runs = Percentiles.of(figure.runs());
    return List.of(
        figure.name(),
        number(runs.median()),
        number(runs.at(0)),
        number(runs.at(100)),
        figure.unit(),
        ratio(figure),
        aim(figure),
        figure.aim() == null ? "" : figure.meetsAim(figures) ? "yes" : "no");
  }

  private String ratio(Figure figure) {
    var ratio = figure.ratio(figures);
    return ratio.isEmpty()
        ? ""
        : String.format(Locale.ROOT, "%.2f × %s", ratio.getAsDouble(), figure.baseline());
  }

  private static String aim(Figure figure) {
    Figure.Aim aim = figure.aim();
    return aim == null ? "" : "≤ " + number(aim.atMost()) + (aim.ofRatio() ? " ×" : "");
  }

  private static String number(double value) {
    String format = Math.abs(value) >= 100 ? "%,.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, value);
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      boolean right = i >= 1 && i <= 3;
      String padding = " ".repeat(widths[i] - cells.get(i).length());
      line.append(right ? padding + cells.get(i) : cells.get(i) + padding).append("  ");
    }
    return line.toString().stripTrailing() + "\n";
  }
}

package dev.evolscope.coverage;

import dev.evolscope.search.CrossCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How conversations are spread over two dimensions, and what is missing.
 *
 * @param targets what each cell wants, by row, then by column; null without a target
 * @param gaps cells that have fewer than they want, most missing first; empty without a target
 * @param evenness Pielou's J
 * @param gini Gini's G
 */
public record Coverage(
    CrossCounts counts,
    long @Nullable [][] targets,
    List<Gap> gaps,
    Balance evenness,
    Balance gini) {

  /** Weighs counts against a target. */
  static Coverage of(CrossCounts counts, @Nullable Target target) {
    long[][] targets = target == null ? null : target.cells(counts);
    return new Coverage(
        counts,
        targets,
        targets == null ? List.of() : gaps(counts, targets),
        Balance.evenness(counts),
        Balance.gini(counts));
  }

  /** What is missing in all cells together. */
  public long missing() {
    return gaps.stream().mapToLong(Gap::missing).sum();
  }

  /** What is missing in a row's cells; 0 without a target. */
  public long missingInRow(int row) {
    long missing = 0;
    for (int column = 0; column < counts.columnValues().size(); column++) {
      missing += missing(row, column);
    }
    return missing;
  }

  /** What is missing in a column's cells; 0 without a target. */
  public long missingInColumn(int column) {
    long missing = 0;
    for (int row = 0; row < counts.rowValues().size(); row++) {
      missing += missing(row, column);
    }
    return missing;
  }

  private long missing(int row, int column) {
    return targets == null ? 0 : Math.max(0, targets[row][column] - counts.counts()[row][column]);
  }

  /** Of equal gaps the first by row and column leads. */
  private static List<Gap> gaps(CrossCounts counts, long[][] targets) {
    List<Gap> gaps = new ArrayList<>();
    for (int row = 0; row < targets.length; row++) {
      for (int column = 0; column < targets[row].length; column++) {
        int count = counts.counts()[row][column];
        long missing = targets[row][column] - count;
        if (missing > 0) {
          String rowValue = counts.rowValues().get(row);
          String columnValue = counts.columnValues().get(column);
          gaps.add(new Gap(rowValue, columnValue, count, targets[row][column], missing));
        }
      }
    }
    gaps.sort(Comparator.comparingLong(Gap::missing).reversed());
    return List.copyOf(gaps);
  }
}

package dev.evolscope.coverage;

import dev.evolscope.search.CrossCounts;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One measure of {@link Evenness} for a matrix: of its rows and of its columns by their totals of
 * distinct conversations, so that it is the same whatever the other axis is, and of its cells. Null
 * for fewer than two classes, and where nothing was counted.
 */
public record Balance(@Nullable Double rows, @Nullable Double columns, @Nullable Double cells) {

  /** Pielou's J. */
  static Balance evenness(CrossCounts counts) {
    return new Balance(
        Evenness.pielou(counts.rowTotals()),
        Evenness.pielou(counts.columnTotals()),
        Evenness.pielou(cells(counts)));
  }

  /** Gini's G. */
  static Balance gini(CrossCounts counts) {
    return new Balance(
        Evenness.gini(counts.rowTotals()),
        Evenness.gini(counts.columnTotals()),
        Evenness.gini(cells(counts)));
  }

  private static long[] cells(CrossCounts counts) {
    return Stream.of(counts.counts()).flatMapToInt(Arrays::stream).asLongStream().toArray();
  }
}

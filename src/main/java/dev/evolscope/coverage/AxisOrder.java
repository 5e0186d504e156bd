package dev.evolscope.coverage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** In which order an axis stands; where values are alike in it, by name. */
public enum AxisOrder {
  /** As {@link dev.evolscope.conversation.ValueOrder} has it. */
  NAME,
  /** Most conversations first. */
  COUNT,
  /** Least even over the other axis first; what has no evenness last. */
  EVENNESS,
  /** Most missing first. */
  GAP;

  /** The name in links. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The places of the rows in this order. */
  public List<Integer> rows(Coverage coverage) {
    int rows = coverage.counts().rowValues().size();
    return order(
        rows,
        coverage.counts().rowTotals(),
        row -> Arrays.stream(coverage.counts().counts()[row]).asLongStream().toArray(),
        row -> coverage.missingInRow(row));
  }

  /** The places of the columns in this order. */
  public List<Integer> columns(Coverage coverage) {
    int columns = coverage.counts().columnValues().size();
    return order(
        columns,
        coverage.counts().columnTotals(),
        column -> Arrays.stream(coverage.counts().counts()).mapToLong(row -> row[column]).toArray(),
        column -> coverage.missingInColumn(column));
  }

  private interface Cells {
    long[] of(int place);
  }

  private interface Missing {
    long of(int place);
  }

  private List<Integer> order(int size, long[] totals, Cells cells, Missing missing) {
    List<Integer> places = IntStream.range(0, size).boxed().toList();
    return switch (this) {
      case NAME -> places;
      case COUNT ->
          places.stream().sorted(Comparator.comparingLong((Integer p) -> -totals[p])).toList();
      case EVENNESS -> {
        double[] evenness =
            IntStream.range(0, size).mapToDouble(p -> last(Evenness.pielou(cells.of(p)))).toArray();
        yield places.stream()
            .sorted(Comparator.comparingDouble((Integer p) -> evenness[p]))
            .toList();
      }
      case GAP -> {
        long[] gaps = IntStream.range(0, size).mapToLong(missing::of).toArray();
        yield places.stream().sorted(Comparator.comparingLong((Integer p) -> -gaps[p])).toList();
      }
    };
  }

  private static double last(@Nullable Double evenness) {
    return evenness == null ? Double.POSITIVE_INFINITY : evenness;
  }
}

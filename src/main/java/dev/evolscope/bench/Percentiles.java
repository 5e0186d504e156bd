package dev.evolscope.bench;

import java.util.Collection;
import java.util.List;

/** Percentiles by nearest rank: always a value that was measured, never one between two. */
final class Percentiles {
  private final List<Double> sorted;

  private Percentiles(List<Double> sorted) {
    this.sorted = sorted;
  }

  /** Percentiles of these values, of which there must be one at least. */
  static Percentiles of(Collection<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("no value, no percentile");
    }
    return new Percentiles(values.stream().sorted().toList());
  }

  /** The smallest value that at least this share of the values does not exceed, 0 to 100. */
  double at(double percent) {
    if (!(percent >= 0 && percent <= 100)) {
      throw new IllegalArgumentException("percentile " + percent + " is not within 0 to 100");
    }
    int rank = (int) Math.ceil(percent / 100 * sorted.size());
    return sorted.get(Math.max(1, rank) - 1);
  }

  /** The 50th percentile: of an even number of values the lower middle. */
  double median() {
    return at(50);
  }
}

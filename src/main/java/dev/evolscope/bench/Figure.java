package dev.evolscope.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One measured thing, once for each run.
 *
 * @param unit of every value, such as {@code rows/s} or {@code ms}
 * @param runs in order of the runs, never empty
 * @param baseline name of the figure of the same unit that this one is compared with; null where
 *     there is none
 * @param aim what is wanted; null where nothing is
 */
public record Figure(
    String name, String unit, List<Double> runs, @Nullable String baseline, @Nullable Aim aim) {

  /**
   * A bound on the median, or on the ratio to the baseline.
   *
   * @param ofRatio whether the bound is on median divided by the baseline's median
   */
  public record Aim(double atMost, boolean ofRatio) {
    static Aim value(double atMost) {
      return new Aim(atMost, false);
    }

    static Aim ratio(double atMost) {
      return new Aim(atMost, true);
    }
  }

  public Figure {
    runs = List.copyOf(runs);
    if (runs.isEmpty()) {
      throw new IllegalArgumentException(name + " was not measured");
    }
  }

  @JsonProperty("median")
  double median() {
    return Percentiles.of(runs).median();
  }

  /** Median divided by the baseline's median; empty without a baseline among the figures. */
  OptionalDouble ratio(List<Figure> figures) {
    return figures.stream()
        .filter(other -> other.name().equals(baseline))
        .mapToDouble(other -> median() / other.median())
        .findFirst();
  }

  /** Whether the aim is met; true without one, false where its ratio cannot be told. */
  boolean meetsAim(List<Figure> figures) {
    if (aim == null) {
      return true;
    }
    double reached = aim.ofRatio() ? ratio(figures).orElse(Double.NaN) : median();
    return reached <= aim.atMost();
  }
}

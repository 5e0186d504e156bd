package dev.evolscope.bench;

import dev.evolscope.bench.Figure.Aim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Collects figures run by run, in the order in which each was first measured. */
final class Figures {
  private final SequencedMap<Kind, List<Double>> runs = new LinkedHashMap<>();
  private final SequencedMap<String, List<List<Double>>> samples = new LinkedHashMap<>();

  /** What is measured; see {@link Figure} for its parts. */
  record Kind(String name, String unit, @Nullable String baseline, @Nullable Aim aim) {

    /** A figure that is compared with nothing. */
    static Kind plain(String name, String unit) {
      return new Kind(name, unit, null, null);
    }

    /** A figure with a bound on its median. */
    static Kind atMost(String name, String unit, double bound) {
      return new Kind(name, unit, null, Aim.value(bound));
    }
  }

  /** Adds one run's value. */
  void add(Kind kind, double value) {
    runs.computeIfAbsent(kind, first -> new ArrayList<>()).add(value);
  }

  /** Keeps what one run's figures were made of, for the raw data; to a thousandth. */
  void addSamples(String name, List<Double> values) {
    List<Double> rounded = values.stream().map(v -> Math.round(v * 1000) / 1000.0).toList();
    samples.computeIfAbsent(name, first -> new ArrayList<>()).add(rounded);
  }

  /** Single values by name, run by run, in order of measuring. */
  SequencedMap<String, List<List<Double>>> samples() {
    return Collections.unmodifiableSequencedMap(samples);
  }

  /** All figures so far. */
  List<Figure> all() {
    return runs.entrySet().stream().map(e -> figure(e.getKey(), e.getValue())).toList();
  }

  private static Figure figure(Kind kind, List<Double> values) {
    return new Figure(kind.name(), kind.unit(), values, kind.baseline(), kind.aim());
  }
}

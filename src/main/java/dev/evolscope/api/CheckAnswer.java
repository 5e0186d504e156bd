package dev.evolscope.api;

import dev.evolscope.quality.Check;
import dev.evolscope.quality.CheckReport;
import dev.evolscope.quality.CheckState;
import dev.evolscope.quality.Threshold;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * A check, how it is set, and what it flags.
 *
 * @param threshold from which score on a finding is flagged
 * @param standard the program's own threshold
 * @param least the smallest that it can be set to
 * @param standardOn whether it is on without being asked for
 * @param version raised whenever the check decides otherwise
 * @param source of the rule or formula; empty where it is ours
 * @param result null in a list of checks
 */
record CheckAnswer(
    String id,
    String title,
    String severity,
    double threshold,
    double standard,
    double least,
    boolean on,
    boolean standardOn,
    int version,
    String source,
    @Nullable Result result) {
  /** Thresholds that are counted at where none are named, from the least to 1. */
  private static final int STEPS = 20;

  /**
   * What it says of the selected conversations.
   *
   * @param noticed conversations with any finding that is kept
   * @param at counts at other thresholds, with the check on
   */
  record Result(long conversations, long flagged, double share, long noticed, List<At> at) {}

  /** How many conversations would be flagged. */
  record At(double threshold, long flagged) {}

  static CheckAnswer of(CheckState state) {
    return of(state, null);
  }

  /**
   * The answer for a report.
   *
   * @param thresholds to count at; where there are none, some of all that are possible
   */
  static CheckAnswer of(CheckReport report, List<Double> thresholds) {
    List<Double> tried =
        thresholds.isEmpty() ? steps(report.check().check().threshold()) : thresholds;
    long flagged = report.flagged();
    return of(
        report.check(),
        new Result(
            report.conversations(),
            flagged,
            report.conversations() == 0 ? 0 : (double) flagged / report.conversations(),
            report.scores().size(),
            tried.stream().map(t -> new At(t, report.flaggedAt(t))).toList()));
  }

  private static List<Double> steps(Threshold threshold) {
    double width = 1 - threshold.least();
    return DoubleStream.iterate(0, i -> i <= STEPS, i -> i + 1)
        .map(i -> i == STEPS ? 1 : threshold.least() + width * i / STEPS)
        .distinct()
        .boxed()
        .toList();
  }

  private static CheckAnswer of(CheckState state, @Nullable Result result) {
    Check check = state.check();
    return new CheckAnswer(
        check.id(),
        check.title(),
        check.severity().code(),
        state.threshold(),
        check.threshold().value(),
        check.threshold().least(),
        state.on(),
        check.on(),
        check.version(),
        check.source(),
        result);
  }
}

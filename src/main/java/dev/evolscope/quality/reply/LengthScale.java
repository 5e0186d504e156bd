package dev.evolscope.quality.reply;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is usual in a group.
 *
 * @param median of the logarithms of the lengths
 * @param deviation median of their distances from it, at least {@link #LEAST}
 */
record LengthScale(double median, double deviation) {
  /** A tenth longer or shorter is not unusual, however alike the others are. */
  private static final double LEAST = .1;

  /** Makes the deviation comparable with the standard deviation of normally spread values. */
  private static final double CONSISTENT = .6745;

  /** The scales of all groups that are large enough. */
  static <G> Map<G, LengthScale> by(
      List<ReplyLengths.Measured> replies, Function<ReplyLengths.Measured, G> group, int smallest) {
    Map<G, Integer> sizes = new HashMap<>();
    replies.forEach(reply -> sizes.merge(group.apply(reply), 1, Integer::sum));
    Map<G, double[]> values = new HashMap<>();
    Map<G, Integer> filled = new HashMap<>();
    for (ReplyLengths.Measured reply : replies) {
      G of = group.apply(reply);
      int size = sizes.getOrDefault(of, 0);
      if (size >= smallest) {
        int at = filled.merge(of, 1, Integer::sum) - 1;
        values.computeIfAbsent(of, g -> new double[size])[at] = reply.logarithm();
      }
    }
    Map<G, LengthScale> scales = new HashMap<>();
    values.forEach((of, lengths) -> scales.put(of, of(lengths)));
    return scales;
  }

  private static LengthScale of(double[] lengths) {
    double median = median(lengths);
    double[] distances = Arrays.stream(lengths).map(length -> Math.abs(length - median)).toArray();
    return new LengthScale(median, Math.max(LEAST, median(distances)));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /** How far off a length is, in deviations, whichever way. */
  double z(double logarithm) {
    return CONSISTENT * Math.abs(logarithm - median) / deviation;
  }
}

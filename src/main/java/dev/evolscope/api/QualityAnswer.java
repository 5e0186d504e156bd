package dev.evolscope.api;

import dev.evolscope.quality.CheckCount;
import dev.evolscope.quality.Heatmap;
import dev.evolscope.quality.Overview;
import dev.evolscope.quality.QualityProgress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What checks say of the selected conversations, as the API and the command line write it.
 *
 * @param flagged conversations that any check flags
 * @param severities conversations that a check of each severity flags
 * @param by null where no facet was asked for
 */
public record QualityAnswer(
    long conversations,
    long flagged,
    Map<String, Long> severities,
    List<CheckFact> checks,
    ProgressFact progress,
    @Nullable ByFact by) {

  /**
   * A check.
   *
   * @param flagged conversations
   * @param share of the selected conversations, 0 to 1
   */
  public record CheckFact(
      String id,
      String title,
      String severity,
      boolean on,
      double threshold,
      long flagged,
      double share) {

    static CheckFact of(CheckCount count, long conversations) {
      return new CheckFact(
          count.check().id(),
          count.check().check().title(),
          count.check().check().severity().code(),
          count.check().on(),
          count.check().threshold(),
          count.flagged(),
          count.share(conversations));
    }
  }

  /**
   * How far the checks are.
   *
   * @param state pending, running, paused, failed or done
   * @param pending whether counts may still grow
   * @param ended whether nothing changes before somebody does something
   * @param done rows that this run has looked at
   * @param total rows that it has to look at
   * @param seconds since the run began, or that the last one took
   * @param failures of checks on rows, since the program began
   */
  public record ProgressFact(
      String state,
      boolean pending,
      boolean ended,
      long done,
      long total,
      double seconds,
      long failures) {

    /** The answer for a progress. */
    public static ProgressFact of(QualityProgress progress) {
      return new ProgressFact(
          progress.state().name().toLowerCase(Locale.ROOT),
          progress.pending(),
          progress.ended(),
          progress.done(),
          progress.total(),
          progress.took().toMillis() / 1e3,
          progress.failures());
    }
  }

  /**
   * Checks that are on by the values of a facet.
   *
   * @param values as in facets
   * @param totals selected conversations of each value
   */
  public record ByFact(String facet, List<String> values, List<Long> totals, List<RowFact> checks) {
    static ByFact of(Heatmap heatmap) {
      return new ByFact(
          heatmap.by().parameter(),
          heatmap.values(),
          heatmap.totals(),
          heatmap.rows().stream()
              .map(row -> new RowFact(row.check().id(), row.flagged(), row.counts()))
              .toList());
    }
  }

  /**
   * A check by values.
   *
   * @param flagged conversations of any value
   * @param counts flagged conversations of each value
   */
  public record RowFact(String id, long flagged, List<Integer> counts) {}

  /** The answer for an overview. */
  public static QualityAnswer of(Overview overview, @Nullable Heatmap heatmap) {
    Map<String, Long> severities = new LinkedHashMap<>();
    overview.severities().forEach((severity, count) -> severities.put(severity.code(), count));
    return new QualityAnswer(
        overview.conversations(),
        overview.flagged(),
        severities,
        overview.checks().stream()
            .map(count -> CheckFact.of(count, overview.conversations()))
            .toList(),
        ProgressFact.of(overview.progress()),
        heatmap == null ? null : ByFact.of(heatmap));
  }
}

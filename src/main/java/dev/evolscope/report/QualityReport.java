package dev.evolscope.report;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the checks say of a selection, to print and to share; as JSON its members are called as they
 * are here. It holds no time of its making: from the same data the same command makes the same
 * report.
 *
 * @param format {@value #FORMAT}
 * @param version of the format
 * @param program version of the program that made it
 * @param filters by their parameters, as in the API
 * @param datasets that are selected from
 * @param complete whether everything was checked; else counts may still grow
 * @param conversations that are selected
 * @param flagged those with any finding
 * @param severities those with a finding of the severity, by {@code error}, {@code warning}, {@code
 *     hint}
 * @param worst places where a check flags most, worst first
 */
public record QualityReport(
    String format,
    int version,
    String program,
    String query,
    SortedMap<String, List<String>> filters,
    List<Source> datasets,
    boolean complete,
    long conversations,
    long flagged,
    Map<String, Long> severities,
    List<Line> checks,
    List<Worst> worst,
    List<Table> tables) {
  static final String FORMAT = "evolscope-quality-report";
  static final int VERSION = 1;

  /** A dataset and the files that it was read from. */
  public record Source(
      String name,
      long rows,
      @Nullable String licence,
      @Nullable String source,
      List<File> files) {}

  /**
   * A file.
   *
   * @param sha256 in hexadecimal
   */
  public record File(String name, long rows, String sha256) {}

  /**
   * A check.
   *
   * @param version of the check; counts of different ones cannot be compared
   * @param threshold the score from which it flags
   * @param share from 0 to 1
   * @param precision share of right findings among {@code read}; null where not measured
   * @param recall share of planted flaws found; null where not measured
   */
  public record Line(
      String id,
      String title,
      String severity,
      int version,
      boolean on,
      double threshold,
      long flagged,
      double share,
      @Nullable Double precision,
      int read,
      @Nullable Double recall,
      int planted) {}

  /** A check among the conversations of one value of a facet. */
  public record Worst(
      String check, String by, String value, long flagged, long conversations, double share) {}

  /**
   * Flagged conversations by check and by the values of a facet.
   *
   * @param values escaped as in filters
   * @param conversations of each value
   */
  public record Table(String by, List<String> values, List<Long> conversations, List<Row> rows) {}

  /** A check's flagged conversations by value. */
  public record Row(String check, List<Integer> flagged) {}
}

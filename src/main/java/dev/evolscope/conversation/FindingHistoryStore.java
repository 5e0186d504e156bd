package dev.evolscope.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what checks flagged in the rows that a dataset had behind any of its imports: findings
 * stay when their rows are no longer shown.
 */
public final class FindingHistoryStore {
  /** Rows of a dataset behind a publication. */
  private static final String THEN =
      """
      JOIN import_job f ON f.id = v.from_import
      JOIN part p ON p.id = v.part_id
      JOIN dataset d ON d.id = p.dataset_id
      LEFT JOIN import_job t ON t.id = v.to_import
      WHERE d.name = ? AND f.publication <= ? AND (t.publication IS NULL OR t.publication > ?)
      """;

  private final Database database;

  public FindingHistoryStore(Database database) {
    this.database = database;
  }

  /**
   * What is counted of a version of a dataset.
   *
   * @param rows that it had
   * @param checked how many of them were ever looked at
   * @param flagged rows by the number of the check that flags them; none where it is absent
   */
  public record Count(long rows, long checked, Map<Integer, Long> flagged) {}

  /**
   * Counts; reads all rows that the dataset ever had, which takes seconds where these are many.
   *
   * @param thresholds of the checks that count, by their numbers
   */
  public Count of(String dataset, DatasetVersion version, Map<Integer, Double> thresholds) {
    List<Object> then = List.of(dataset, version.publication(), version.publication());
    return database
        .client()
        .sql(
            "SELECT COUNT(*), COUNT(c.number) FROM row_version v"
                + " LEFT JOIN checked_row c ON c.number = v.number "
                + THEN)
        .params(then)
        .query((row, n) -> new Count(row.getLong(1), row.getLong(2), flagged(then, thresholds)))
        .single();
  }

  private Map<Integer, Long> flagged(List<Object> then, Map<Integer, Double> thresholds) {
    Map<Integer, Long> flagged = new HashMap<>();
    if (thresholds.isEmpty()) {
      return flagged;
    }
    List<Object> parameters = new ArrayList<>(then);
    thresholds.forEach((check, threshold) -> Collections.addAll(parameters, check, threshold));
    String any =
        String.join(
            " OR ", Collections.nCopies(thresholds.size(), "s.check_number = ? AND s.score >= ?"));
    database
        .client()
        .sql(
            "SELECT s.check_number, COUNT(*) FROM finding s JOIN row_version v ON v.number = s.number "
                + THEN
                + "AND ("
                + any
                + ") GROUP BY s.check_number")
        .params(parameters)
        .query(
            row -> {
              flagged.put(row.getInt(1), row.getLong(2));
            });
    return flagged;
  }
}

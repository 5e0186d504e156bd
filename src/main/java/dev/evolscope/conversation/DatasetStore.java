package dev.evolscope.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Knows the datasets that search shows. */
public final class DatasetStore {
  private final Database database;
  private final ToLongFunction<String> languages;

  /**
   * A view of the datasets.
   *
   * @param languages number of distinct languages of a dataset, which the index counts
   */
  public DatasetStore(Database database, ToLongFunction<String> languages) {
    this.database = database;
    this.languages = languages;
  }

  private record Row(String dataset, String licence, String source, String citation, Part part) {}

  /** Datasets with at least one published part, by name. */
  public List<Dataset> datasets() {
    Map<String, List<Row>> byName = new LinkedHashMap<>();
    database
        .client()
        .sql(
            """
            SELECT d.name AS dataset, d.licence, d.source, d.citation, p.name, p.live_rows,
              j.checksum, j.finished_at, j.program_version
            FROM part p
            JOIN dataset d ON d.id = p.dataset_id
            JOIN import_job j ON j.id = p.live_import
            ORDER BY d.name, p.id
            """)
        .query((row, n) -> read(row))
        .list()
        .forEach(row -> byName.computeIfAbsent(row.dataset(), d -> new ArrayList<>()).add(row));
    return byName.values().stream().map(this::dataset).toList();
  }

  /** The dataset of a name; empty where none of it is shown. */
  public Optional<Dataset> find(String name) {
    return datasets().stream().filter(dataset -> dataset.name().equals(name)).findFirst();
  }

  /** Rows of the files of datasets, as they are shown, that could not be read. */
  public long skipped(Collection<String> names) {
    return names.isEmpty()
        ? 0
        : database
            .client()
            .sql(
                """
                SELECT COALESCE(SUM(j.rows_skipped), 0)
                FROM part p
                JOIN dataset d ON d.id = p.dataset_id
                JOIN import_job j ON j.id = p.live_import
                WHERE d.name IN (:names)
                """)
            .param("names", names)
            .query(Long.class)
            .single();
  }

  /** Says anew where a dataset comes from; false where there is none of that name. */
  public boolean describe(String name, Provenance provenance) {
    return database
            .client()
            .sql("UPDATE dataset SET licence = ?, source = ?, citation = ? WHERE name = ?")
            .param(1, provenance.licence())
            .param(2, provenance.source())
            .param(3, provenance.citation())
            .param(4, name)
            .update()
        > 0;
  }

  private Dataset dataset(List<Row> rows) {
    Row first = rows.getFirst();
    List<Part> parts = rows.stream().map(Row::part).toList();
    return new Dataset(
        first.dataset(),
        parts.stream().mapToLong(Part::rows).sum(),
        languages.applyAsLong(first.dataset()),
        parts,
        first.licence(),
        first.source(),
        first.citation());
  }

  /** The path that it was read from is the server's own matter. */
  private static String fileName(String part) {
    return part.substring(part.lastIndexOf('/') + 1);
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getString("dataset"),
        row.getString("licence"),
        row.getString("source"),
        row.getString("citation"),
        new Part(
            row.getString("name"),
            row.getLong("live_rows"),
            fileName(row.getString("name")),
            row.getString("checksum"),
            row.getObject("finished_at", OffsetDateTime.class).toInstant(),
            row.getString("program_version")));
  }
}

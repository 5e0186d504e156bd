package dev.evolscope.conversation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Knows the acts that changed what search shows, by the numbers that row versions carry. */
final class ActStore {
  private static final String DEFAULT_MAPPING = MappingText.write(Mapping.DEFAULT);

  private final Database database;

  ActStore(Database database) {
    this.database = database;
  }

  /** Numbers of publications by those of the acts that made them. */
  Map<Long, Long> publications() {
    Map<Long, Long> publications = new HashMap<>();
    database
        .client()
        .sql("SELECT id, publication FROM import_job WHERE publication IS NOT NULL")
        .query(
            row -> {
              publications.put(row.getLong(1), row.getLong(2));
            });
    return publications;
  }

  /** How each import of a part was read: what reads equal content in the same way is equal. */
  Map<Long, String> readings(int part) {
    Map<Long, String> readings = new HashMap<>();
    database
        .client()
        .sql("SELECT id, evol_columns, mapping FROM import_job WHERE part_id = ?")
        .param(part)
        .query(
            row -> {
              String mapping = Objects.requireNonNullElse(row.getString(3), DEFAULT_MAPPING);
              readings.put(row.getLong(1), row.getBoolean(2) + mapping);
            });
    return readings;
  }
}

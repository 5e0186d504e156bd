package dev.evolscope.conversation;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The database's tables, brought to what this program needs. Flyway does that, and is started only
 * where there is something to do: it takes a good part of a start to find out that there is not.
 */
final class SchemaStore {
  /** Version of the newest file in {@code db/migration}. */
  static final String NEWEST = "7";

  private SchemaStore() {}

  /** Does nothing where the newest version was reached before. */
  static void update(DataSource database) {
    if (!NEWEST.equals(reached(new JdbcTemplate(database)))) {
      Flyway.configure().dataSource(database).load().migrate();
    }
  }

  /** The version of the last step, as Flyway notes it; empty where it failed or there was none. */
  private static String reached(JdbcTemplate database) {
    try {
      return database
          .queryForList(
              """
              SELECT CASE WHEN "success" THEN COALESCE("version", '') ELSE '' END
              FROM "flyway_schema_history" ORDER BY "installed_rank" DESC FETCH FIRST 1 ROW ONLY
              """,
              String.class)
          .stream()
          .findFirst()
          .orElse("");
    } catch (BadSqlGrammarException e) {
      return ""; // there is no such table yet
    }
  }
}

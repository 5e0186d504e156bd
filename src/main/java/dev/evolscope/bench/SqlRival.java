package dev.evolscope.bench;

import dev.evolscope.bench.SqlDialect.Sql;
import dev.evolscope.conversation.Facet;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * A database in this process. An answer takes two statements: one counts what matches by every
 * facet, another finds the best.
 */
final class SqlRival implements Rival {
  private static final int BATCH = 1000;
  private static final String TOTAL = "total";

  private final SqlDialect dialect;
  private final Connection connection;

  private SqlRival(SqlDialect dialect, Connection connection) {
    this.dialect = dialect;
    this.connection = connection;
  }

  /**
   * Loads all rows into a new database.
   *
   * @param drivers loads the JDBC driver
   * @param folder empty
   */
  static SqlRival load(SqlDialect dialect, ClassLoader drivers, Path file, Path folder)
      throws IOException, InterruptedException {
    try {
      SqlRival rival = new SqlRival(dialect, connect(dialect, drivers, folder));
      rival.load(file, folder);
      return rival;
    } catch (SQLException | ReflectiveOperationException e) {
      throw new IOException(dialect.name() + " cannot be loaded: " + e.getMessage(), e);
    }
  }

  private static Connection connect(SqlDialect dialect, ClassLoader drivers, Path folder)
      throws SQLException, ReflectiveOperationException {
    Class<? extends Driver> type =
        Class.forName(dialect.driver(), true, drivers).asSubclass(Driver.class);
    Driver driver = type.getDeclaredConstructor().newInstance();
    return driver.connect(dialect.url(folder), new Properties());
  }

  private void load(Path file, Path folder) throws SQLException, IOException, InterruptedException {
    for (String statement : dialect.opening(folder)) {
      execute(statement);
    }
    execute("CREATE TABLE facts (doc INTEGER PRIMARY KEY, id TEXT, " + columns(" TEXT") + ")");
    execute("CREATE TABLE texts (doc INTEGER PRIMARY KEY, text TEXT)");
    connection.setAutoCommit(false);
    String marks = ", ?".repeat(RivalAnswer.FACETS.size());
    try (PreparedStatement facts =
            connection.prepareStatement("INSERT INTO facts VALUES (?, ?" + marks + ")");
        PreparedStatement texts = connection.prepareStatement("INSERT INTO texts VALUES (?, ?)")) {
      RivalRow.readAll(file, row -> add(row, facts, texts));
      facts.executeBatch();
      texts.executeBatch();
    }
    connection.commit();
    connection.setAutoCommit(true);
    for (String statement : dialect.indexing()) {
      execute(statement);
    }
  }

  private static void add(RivalRow row, PreparedStatement facts, PreparedStatement texts)
      throws IOException {
    try {
      facts.setInt(1, row.number());
      facts.setString(2, row.id());
      for (int i = 0; i < row.facets().size(); i++) {
        facts.setString(3 + i, row.facets().get(i));
      }
      facts.addBatch();
      texts.setInt(1, row.number());
      texts.setString(2, row.text());
      texts.addBatch();
      if (row.number() % BATCH == 0) {
        facts.executeBatch();
        texts.executeBatch();
      }
    } catch (SQLException e) {
      throw new IOException("row " + row.number() + " cannot be stored: " + e.getMessage(), e);
    }
  }

  @Override
  public String name() {
    return dialect.name();
  }

  @Override
  public String baseline() {
    return OwnRival.NAME;
  }

  @Override
  public RivalAnswer ask(RivalQuestion question) throws IOException {
    try {
      long start = System.nanoTime();
      Map<String, Map<String, Long>> counts = counts(dialect.matching(question));
      List<String> ids = ids(dialect.best(question));
      double millis = (System.nanoTime() - start) / 1e6;
      Map<String, Long> total = counts.remove(TOTAL);
      return new RivalAnswer(millis, total == null ? 0 : total.getOrDefault("", 0L), counts, ids);
    } catch (SQLException e) {
      throw new IOException(dialect.name() + ": " + question.name() + ": " + e.getMessage(), e);
    }
  }

  private Map<String, Map<String, Long>> counts(Sql matching) throws SQLException {
    String grouped =
        RivalAnswer.FACETS.stream()
            .map(Facet::parameter)
            .map(
                facet ->
                    " UNION ALL SELECT '%1$s', %1$s, count(*) FROM found GROUP BY %1$s"
                        .formatted(facet))
            .collect(Collectors.joining());
    String text =
        "WITH found AS MATERIALIZED (SELECT "
            + columns("")
            + " FROM ("
            + matching.text()
            + ") AS matching JOIN facts ON facts.doc = matching.doc) SELECT '"
            + TOTAL
            + "', '', count(*) FROM found"
            + grouped;
    Map<String, Map<String, Long>> counts = new HashMap<>();
    try (PreparedStatement statement = prepared(text, matching.parameters());
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        counts
            .computeIfAbsent(rows.getString(1), facet -> new HashMap<>())
            .put(rows.getString(2), rows.getLong(3));
      }
    }
    return counts;
  }

  private List<String> ids(Sql best) throws SQLException {
    String text =
        "SELECT id FROM ("
            + best.text()
            + ") AS best JOIN facts ON facts.doc = best.doc ORDER BY score, best.doc";
    List<String> ids = new ArrayList<>();
    try (PreparedStatement statement = prepared(text, best.parameters());
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids;
  }

  private PreparedStatement prepared(String text, List<String> parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text);
    for (int i = 0; i < parameters.size(); i++) {
      statement.setString(1 + i, parameters.get(i));
    }
    return statement;
  }

  private void execute(String statement) throws SQLException {
    try (Statement any = connection.createStatement()) {
      any.execute(statement);
    }
  }

  private static String columns(String type) {
    return RivalAnswer.FACETS.stream()
        .map(facet -> facet.parameter() + type)
        .collect(Collectors.joining(", "));
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException(dialect.name() + " cannot be closed: " + e.getMessage(), e);
    }
  }
}

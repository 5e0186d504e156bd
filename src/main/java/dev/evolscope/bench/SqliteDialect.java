package dev.evolscope.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** SQLite with its full-text search FTS5, its own tokenizer with folded accents, its ranking. */
final class SqliteDialect implements SqlDialect {

  @Override
  public String name() {
    return "SQLite FTS5";
  }

  @Override
  public String driver() {
    return "org.sqlite.JDBC";
  }

  @Override
  public String url(Path folder) {
    return "jdbc:sqlite:" + folder.resolve("rows.sqlite");
  }

  /** Its cache is 2 MB by default; 256 MB are about what our heap leaves to search. */
  @Override
  public List<String> opening(Path folder) {
    return List.of(
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = NORMAL",
        "PRAGMA cache_size = -262144",
        "PRAGMA temp_store = MEMORY");
  }

  @Override
  public List<String> indexing() {
    return List.of(
        """
        CREATE VIRTUAL TABLE search USING fts5(
          text, content = 'texts', content_rowid = 'doc', tokenize = 'unicode61 remove_diacritics 2')""",
        "INSERT INTO search(search) VALUES ('rebuild')",
        "ANALYZE",
        "PRAGMA wal_checkpoint(TRUNCATE)");
  }

  @Override
  public Sql matching(RivalQuestion question) {
    return new Sql(
        "SELECT rowid AS doc FROM search WHERE search MATCH ?", List.of(match(question)));
  }

  @Override
  public Sql best(RivalQuestion question) {
    return new Sql(
        "SELECT rowid AS doc, rank AS score FROM search WHERE search MATCH ? ORDER BY rank LIMIT "
            + RivalAnswer.PAGE,
        List.of(match(question)));
  }

  private static String match(RivalQuestion question) {
    String wanted =
        question.words().stream()
            .map(word -> "\"" + word + "\"")
            .collect(Collectors.joining(" AND ", "(", ")"));
    return wanted + " NOT \"" + question.unwanted() + "\"";
  }
}

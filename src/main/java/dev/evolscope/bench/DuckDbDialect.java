package dev.evolscope.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * DuckDB with an inverted table of our making: its full-text extension is a download that closed
 * networks refuse. The table is what that extension makes too, a line for each word of each row,
 * here sorted by word, and the score is its BM25.
 */
final class DuckDbDialect implements SqlDialect {

  @Override
  public String name() {
    return "DuckDB, inverted table";
  }

  @Override
  public String driver() {
    return "org.duckdb.DuckDBDriver";
  }

  @Override
  public String url(Path folder) {
    return "jdbc:duckdb:" + folder.resolve("rows.duckdb");
  }

  /** Its share of memory is most of the machine's by default; sorting the words needs 2 GB. */
  @Override
  public List<String> opening(Path folder) {
    return List.of(
        "SET autoinstall_known_extensions = false",
        "SET autoload_known_extensions = false",
        "SET memory_limit = '2GB'");
  }

  @Override
  public List<String> indexing() {
    return List.of(
        """
        CREATE TABLE terms AS
        SELECT word, doc, CAST(count(*) AS INTEGER) AS hits
        FROM (SELECT doc, unnest(regexp_extract_all(folded, '[\\p{L}\\p{M}\\p{N}]+')) AS word
              FROM (SELECT doc, strip_accents(lower(text)) AS folded FROM texts))
        GROUP BY word, doc ORDER BY word, doc""",
        "CREATE TABLE words AS SELECT word, count(*) AS docs FROM terms GROUP BY word ORDER BY word",
        "CREATE TABLE lengths AS SELECT doc, sum(hits) AS size FROM terms GROUP BY doc",
        "CREATE TABLE corpus AS SELECT count(*) AS docs, avg(size) AS mean FROM lengths",
        "CHECKPOINT");
  }

  @Override
  public Sql matching(RivalQuestion question) {
    return new Sql(
        "SELECT doc FROM terms WHERE " + wanted(question) + " GROUP BY doc" + having(question),
        parameters(question));
  }

  @Override
  public Sql best(RivalQuestion question) {
    return new Sql(
        """
        SELECT terms.doc,
          -sum(ln(1 + (corpus.docs - words.docs + 0.5) / (words.docs + 0.5)) * hits * 2.2
               / (hits + 1.2 * (0.25 + 0.75 * lengths.size / mean))) AS score
        FROM terms JOIN words USING (word) JOIN lengths ON lengths.doc = terms.doc, corpus
        WHERE %s GROUP BY terms.doc%s ORDER BY score LIMIT %d"""
            .formatted(wanted(question), having(question), RivalAnswer.PAGE),
        parameters(question));
  }

  private static String wanted(RivalQuestion question) {
    String marks = question.words().stream().map(word -> "?").collect(Collectors.joining(", "));
    return "terms.word IN ("
        + marks
        + ") AND terms.doc NOT IN (SELECT doc FROM terms WHERE word = ?)";
  }

  private static String having(RivalQuestion question) {
    return " HAVING count(*) = " + question.words().size();
  }

  private static List<String> parameters(RivalQuestion question) {
    return Stream.concat(question.words().stream(), Stream.of(question.unwanted())).toList();
  }
}

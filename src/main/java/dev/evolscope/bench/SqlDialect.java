package dev.evolscope.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * What each database says in its own way. Both hold the tables {@code facts(doc, id, a column for
 * each facet)} and {@code texts(doc, text)}, {@code doc} being the row's number.
 */
interface SqlDialect {

  /** In the report. */
  String name();

  /** Class of the JDBC driver. */
  String driver();

  /** Address of a database in that folder. */
  String url(Path folder);

  /** Statements that set a connection up. */
  List<String> opening(Path folder);

  /** Statements that make what is searched, once the rows are in the tables. */
  List<String> indexing();

  /** Numbers of the rows that match: a column {@code doc}. */
  Sql matching(RivalQuestion question);

  /** The best 20 that match: columns {@code doc} and {@code score}, the lowest the best. */
  Sql best(RivalQuestion question);

  /** A statement and its parameters, all of them text. */
  record Sql(String text, List<String> parameters) {}
}

package dev.evolscope.bench;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A part of the benchmark that can be run by itself; the order is that of a run. */
public enum BenchPart {
  /** The generated file into an empty home, beside the bare minimum. */
  IMPORT,
  /** One client, one search at a time. */
  SEARCH,
  /** Many clients at once. */
  LOAD,
  /** Counts of every two dimensions. */
  COVERAGE,
  /** From the start of the program to its first page. */
  START,
  /** Search during an import into the same server. */
  BESIDE_IMPORT,
  /** Search during an export of all rows from the same server. */
  BESIDE_EXPORT,
  /** Checks of all rows, and search beside them. */
  QUALITY,
  /** Figures and distributions of whatever filters select. */
  STATISTICS,
  /** What families, conversations side by side and versions of a dataset are made of. */
  PAGES,
  /** Copies among rows that are generated in memory. */
  COPIES,
  /** The same rows and questions in other engines. */
  RIVALS;

  /** What is measured where nothing else is asked for. */
  public static final Set<BenchPart> DEFAULT = Set.copyOf(EnumSet.of(IMPORT, SEARCH));

  /** The name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

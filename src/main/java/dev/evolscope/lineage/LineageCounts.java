package dev.evolscope.lineage;

/** How the evolved and multi-turn rows that search shows of a dataset are linked. */
public record LineageCounts(long linked, long ambiguous, long orphan) {
  static final LineageCounts NONE = new LineageCounts(0, 0, 0);
}

package dev.evolscope.quality.copy;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * For each row the earlier row that it is most like, if there is one: 8 bytes a row. Since links
 * lead to earlier rows, those from a score on make up trees, each with the first of its rows as its
 * root.
 */
final class Links {
  private static final int NONE = -1;

  /** Scores are kept, and compared, in whole parts of a thousand. */
  private static final double PARTS = 1000;

  private final int[] to;
  private final int[] scores;

  /** Links of so many rows, none yet. */
  Links(int rows) {
    to = new int[rows];
    scores = new int[rows];
    Arrays.fill(to, NONE);
  }

  /** Takes a likeness where it is the row's greatest so far; of equal ones to the first row. */
  void offer(int row, int earlier, double score) {
    int parts = parts(score);
    if (to[row] == NONE || parts > scores[row] || (parts == scores[row] && earlier < to[row])) {
      to[row] = earlier;
      scores[row] = parts;
    }
  }

  /** Forgets the links of some rows. */
  void drop(IntPredicate rows) {
    for (int row = 0; row < to.length; row++) {
      if (to[row] != NONE && rows.test(row)) {
        to[row] = NONE;
        scores[row] = 0;
      }
    }
  }

  boolean isLinked(int row) {
    return to[row] != NONE;
  }

  /** Whether the row is linked with that score or a higher one. */
  boolean isLinked(int row, double least) {
    return isLinked(row) && scores[row] >= parts(least);
  }

  /** The row that a linked row is most like. */
  int to(int row) {
    return to[row];
  }

  /** How much a linked row is like that, 0 to 1. */
  double score(int row) {
    return scores[row] / PARTS;
  }

  /** The groups that links from a score on make. */
  Groups groups(double least) {
    int[] first = new int[to.length];
    int[] sizes = new int[to.length];
    for (int row = 0; row < to.length; row++) {
      first[row] = isLinked(row, least) ? first[to[row]] : row;
      sizes[first[row]]++;
    }
    return new Groups(first, sizes);
  }

  private static int parts(double score) {
    return (int) Math.round(score * PARTS);
  }

  /** Rows by group. */
  final class Groups {
    private final int[] first;
    private final int[] sizes;

    private Groups(int[] first, int[] sizes) {
      this.first = first;
      this.sizes = sizes;
    }

    /** The first row of the group that a linked row belongs to, or would if its link counted. */
    int first(int row) {
      return first[to[row]];
    }

    /** How many rows that group has, or would have. */
    int size(int row) {
      boolean counts = first[row] != row;
      return sizes[first(row)] + (counts ? 0 : sizes[row]);
    }
  }
}

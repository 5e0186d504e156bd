package dev.evolscope.quality.copy;

/**
 * How much two conversations are alike: the Jaccard similarity of their shingles, those that are
 * asked and those that are answered kept apart, estimated from signatures. Below a similarity of .9
 * its standard error is at most .035.
 *
 * <p>They are not alike at all where one side by itself is not, or the last exchange: rows about
 * the same long passage ask other questions, and rows that go on from the same beginning are a
 * family.
 */
final class Likeness {
  /** What each side, and the last exchange, must have by itself. */
  static final double LEAST_PART = .5;

  private static final int ASKED = 32;

  private final CopyRows rows;

  Likeness(CopyRows rows) {
    this.rows = rows;
  }

  /** 0 to 1. */
  double of(int row, int other) {
    double last = jaccard(row, other, CopyRows.LAST_SIGNATURE, CopyRows.LAST);
    if (last < LEAST_PART) {
      return 0;
    }
    long sizes = rows.get(row, CopyRows.SHINGLES);
    long otherSizes = rows.get(other, CopyRows.SHINGLES);
    double both = (sizes >>> ASKED) + (otherSizes >>> ASKED);
    double answers = (int) sizes + (int) otherSizes;
    double sharedAsked = shared(row, other, CopyRows.ASKED_SIGNATURE, both);
    double sharedAnswers = shared(row, other, CopyRows.ANSWERED_SIGNATURE, answers);
    if (sharedAsked < 0 || sharedAnswers < 0) {
      return 0;
    }
    double shared = sharedAsked + sharedAnswers;
    return shared / (both + answers - shared);
  }

  /** How many shingles two sides share; -1 if too few. */
  private double shared(int row, int other, int signature, double both) {
    double similarity = jaccard(row, other, signature, CopyRows.SIDE);
    return similarity < LEAST_PART ? -1 : similarity / (1 + similarity) * both;
  }

  private double jaccard(int row, int other, int signature, int longs) {
    return Signature.jaccard(
        rows.equalBytes(row, other, signature, longs), longs * Long.BYTES);
  }
}

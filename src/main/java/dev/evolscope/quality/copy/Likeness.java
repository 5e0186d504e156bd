package dev.evolscope.quality.copy;

/**
 * How much two conversations are alike: the Jaccard similarity of their shingles, those that are
 * asked and those that are answered kept apart, estimated from signatures. Below a similarity of .9
 * its standard error is at most .035.
 *
 * <p>They are not alike at all where one side by itself is not, or the last reply of several:
 * conversations that go on from the same beginning are a family. Nor where the prompts begin or end
 * otherwise: rows about the same long passage ask other questions.
 */
final class Likeness {
  /** What each side, and the last reply of several, must have by itself. */
  static final double LEAST_PART = .5;

  /** What beginning and end of the prompts must have; two questions in one style have .1 to .2. */
  static final double LEAST_END = .4;

  /**
   * What replies of a phrase, fewer shingles than this, must have by themselves: another word there
   * is another answer.
   */
  static final double LEAST_PHRASE = .8;

  private static final int PHRASE = 40;
  private static final int ASKED = 32;

  private final CopyRows rows;

  Likeness(CopyRows rows) {
    this.rows = rows;
  }

  /** 0 to 1. */
  double of(int row, int other) {
    if (piece(row, other, CopyRows.ENDING_SIGNATURE) < LEAST_END
        || piece(row, other, CopyRows.OPENING_SIGNATURE) < LEAST_END
        || piece(row, other, CopyRows.LAST_REPLY_SIGNATURE) < LEAST_PART) {
      return 0;
    }
    long sizes = rows.get(row, CopyRows.SHINGLES);
    long otherSizes = rows.get(other, CopyRows.SHINGLES);
    double both = (sizes >>> ASKED) + (otherSizes >>> ASKED);
    double answers = (int) sizes + (int) otherSizes;
    double leastAnswers = answers < 2 * PHRASE ? LEAST_PHRASE : LEAST_PART;
    double sharedAsked = shared(row, other, CopyRows.ASKED_SIGNATURE, LEAST_PART, both);
    double sharedAnswers = shared(row, other, CopyRows.ANSWERED_SIGNATURE, leastAnswers, answers);
    if (sharedAsked < 0 || sharedAnswers < 0) {
      return 0;
    }
    double shared = sharedAsked + sharedAnswers;
    return shared / (both + answers - shared);
  }

  /** How many shingles two sides share; -1 if too few. */
  private double shared(int row, int other, int signature, double least, double both) {
    double similarity = jaccard(row, other, signature, CopyRows.SIDE);
    return similarity < least ? -1 : similarity / (1 + similarity) * both;
  }

  private double piece(int row, int other, int signature) {
    return jaccard(row, other, signature, CopyRows.PIECE);
  }

  private double jaccard(int row, int other, int signature, int longs) {
    return Signature.jaccard(rows.equalBytes(row, other, signature, longs), longs * Long.BYTES);
  }
}

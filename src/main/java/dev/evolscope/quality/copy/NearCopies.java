package dev.evolscope.quality.copy;

import dev.evolscope.quality.copy.Buckets.Bucket;
import java.util.function.IntPredicate;

/**
 * Finds rows that are nearly the same, by locality-sensitive hashing: signatures are cut into
 * bands, and only rows that agree in a whole band are compared. A band holds three components of
 * what is asked and three of what is answered, so that rows that share one side alone, such as a
 * long passage or a short answer, do not meet.
 */
final class NearCopies {
  /** Below so many shingles in all a word more or less is another conversation. */
  static final int LEAST_SHINGLES = 120;

  /**
   * As many as the signatures give. Two rows that are alike by s on both sides meet with a
   * probability of 1 - (1 - s^6)^42: .87 at .6, .995 at .7, .999997 at .8.
   */
  private static final int BANDS = 42;

  private static final int BAND_COMPONENTS = 3;

  /**
   * In a large bucket a row is compared with so many at its beginning and so many before the row,
   * so that the time grows with the rows and not with their square.
   */
  private static final int COMPARED = 32;

  private static final long LIKE_TO_LIKE = Scope.LANGUAGE | Scope.KIND;

  private final CopyRows rows;
  private final Likeness likeness;
  private final double least;
  private final Links within;
  private final Links across;

  /**
   * A search.
   *
   * @param least the similarity from which on rows are linked
   * @param within receives links within a part
   * @param across receives links between parts
   */
  NearCopies(CopyRows rows, double least, Links within, Links across) {
    this.rows = rows;
    this.likeness = new Likeness(rows);
    this.least = least;
    this.within = within;
    this.across = across;
  }

  /** Links rows of the same language and kind. */
  void find(IntPredicate wanted) {
    for (int band = 0; band < BANDS; band++) {
      int number = band;
      Buckets.of(rows.size(), row -> wanted.test(row) && isLongEnough(row), row -> key(row, number))
          .forEach(this::link);
    }
  }

  private boolean isLongEnough(int row) {
    long sizes = rows.get(row, CopyRows.SHINGLES);
    return (sizes >>> Integer.SIZE) + (int) sizes >= LEAST_SHINGLES;
  }

  private long key(int row, int band) {
    long key = rows.get(row, CopyRows.SCOPE) & LIKE_TO_LIKE;
    for (int i = 0; i < BAND_COMPONENTS; i++) {
      int component = band + i * BANDS;
      key = Buckets.spread(key);
      key ^= rows.octet(row, CopyRows.ASKED_SIGNATURE, component);
      key ^= rows.octet(row, CopyRows.ANSWERED_SIGNATURE, component) << Byte.SIZE;
    }
    return Buckets.spread(key);
  }

  private void link(Bucket bucket) {
    for (int i = 1; i < bucket.size(); i++) {
      int row = bucket.row(i);
      for (int first = 0; first < Math.min(i, COMPARED); first++) {
        compare(row, bucket.row(first));
      }
      for (int before = Math.max(COMPARED, i - COMPARED); before < i; before++) {
        compare(row, bucket.row(before));
      }
    }
  }

  private void compare(int row, int earlier) {
    long difference = rows.get(row, CopyRows.SCOPE) ^ rows.get(earlier, CopyRows.SCOPE);
    if ((difference & LIKE_TO_LIKE) != 0) {
      return;
    }
    Links links = (difference & Scope.PART) == 0 ? within : across;
    if (links.isLinked(row, 1) && links.to(row) <= earlier) {
      return; // nothing can be more like it
    }
    double similarity = likeness.of(row, earlier);
    if (similarity >= least) {
      links.offer(row, earlier, similarity);
    }
  }
}
